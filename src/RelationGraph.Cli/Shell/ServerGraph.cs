using System.Collections.Immutable;

using RelationGraph.Cypher;
using RelationGraph.Cypher.Storage;
using RelationGraph.Neo4j;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Shell;

/// <summary>A database of a server.</summary>
/// <param name="connection">The server.</param>
/// <param name="limits">The limits of what the shell itself asks.</param>
internal sealed class ServerGraph(Neo4jHttpConnection connection, QueryRequest limits) : ShellGraph
{
    private Neo4jTransaction? transaction;

    /// <inheritdoc/>
    public override string Greeting
    {
        get
        {
            var info = Reached(() => connection.Discover());
            return $"Neo4j {info.Version} ({info.Edition}) at {connection.Address}, database {connection.Address.Database}.";
        }
    }

    /// <inheritdoc/>
    public override bool HasTransaction => transaction is { IsOpen: true };

    /// <inheritdoc/>
    public override CypherWords Words()
    {
        using var engine = new CypherEngine(new GraphStore());
        var words = engine.Words();
        return words with
        {
            Procedures = [.. words.Procedures.Where(procedure => !ReadGuard.IsEmbedded(procedure))],
            Labels = Names("CALL db.labels()"),
            RelationshipTypes = Names("CALL db.relationshipTypes()"),
            PropertyKeys = Names("CALL db.propertyKeys()"),
        };
    }

    /// <inheritdoc/>
    public override QueryResult Run(QueryRequest request, CancellationToken cancellation) =>
        HasTransaction ? transaction!.Run(request, cancellation) : connection.Run(request, cancellation);

    /// <inheritdoc/>
    public override void Begin() => transaction = Reached(() => connection.Begin(mayWrite: true));

    /// <inheritdoc/>
    public override void Commit() => Reached(() =>
    {
        using var open = transaction!;
        transaction = null;
        open.Commit();
        return true;
    });

    /// <inheritdoc/>
    public override void RollBack()
    {
        transaction?.RollBack();
        transaction = null;
    }

    /// <inheritdoc/>
    public override void Save(string path) => throw CommandFailure.Usage(":save saves a copy in memory; what a server holds stays there.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        transaction?.Dispose();
        connection.Dispose();
    }

    private ImmutableArray<string> Names(string query) => Reached(() =>
    {
        var names = ImmutableArray.CreateBuilder<string>();
        using var result = connection.Run(limits with { Text = query });
        while (result.Read())
            names.Add(result.Row[0].AsString());
        names.Sort(StringComparer.Ordinal);
        return names.ToImmutable();
    });

    private static T Reached<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (StoreException fault)
        {
            throw CommandFailure.OutOfReach(fault.Message, fault);
        }
        catch (CypherException fault)
        {
            throw CommandFailure.Input(fault.Message);
        }
    }
}
