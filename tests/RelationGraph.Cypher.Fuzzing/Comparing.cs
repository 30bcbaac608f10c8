using System.Globalization;
using System.Text;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>What came of asking two engines the same.</summary>
public sealed class Comparing
{
    private const int QueriesOfAGraph = 100;

    private long _equal;
    private long _bothFailed;
    private long _withRows;
    private long _serversOwn;

    private Comparing()
    {
    }

    /// <summary>Where both gave rows, and not the same.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Where the engine alone failed; both may try what fails in an order of their own, and stop before they come to it.</summary>
    public List<string> OnlyEngineFailed { get; } = [];

    /// <summary>Where the server alone failed.</summary>
    public List<string> OnlyServerFailed { get; } = [];

    /// <summary>Asks the same of the engine and of a server.</summary>
    /// <param name="peer">The server, whose database is emptied.</param>
    /// <param name="queries">How many queries.</param>
    /// <param name="seed">The seed of all choices.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>What came of it.</returns>
    public static Comparing Run(Neo4jPeer peer, long queries, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(peer);
        var comparing = new Comparing();
        var engine = new CypherEngine(new GraphStore());
        for (var number = 0L; number < queries && !cancellation.IsCancellationRequested; number++)
        {
            var chance = new Chance(unchecked((int)((seed * 1_000_003L) + number)));
            if (number % QueriesOfAGraph == 0)
            {
                engine = new CypherEngine(new GraphStore());
                Prepare(peer, engine, Worlds.Statement(chance));
            }

            comparing.Compare(peer, engine, new QueryWriter(chance).Read());
        }

        return comparing;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{_equal} gave equal rows ({_withRows} of them some), {_bothFailed} failed on both, {_serversOwn} the server could not name, {OnlyEngineFailed.Count} failed on the engine alone, {OnlyServerFailed.Count} on the server alone, {Differences.Count} gave other rows\n");
        foreach (var difference in Differences.Concat(OnlyEngineFailed.Take(20)).Concat(OnlyServerFailed.Take(20)))
            text.Append(difference).Append('\n');
        return text.ToString();
    }

    // A path by name beside an aggregation or DISTINCT and ORDER BY trips the server over names of its own making.
    private static bool IsServersOwn(string? error) =>
        error?.Contains("it is not possible to access variables declared before", StringComparison.Ordinal) == true;

    private static void Prepare(Neo4jPeer peer, CypherEngine engine, string world)
    {
        foreach (var statement in (string[])["MATCH (n) DETACH DELETE n", world])
        {
            peer.RunAsync(statement).GetAwaiter().GetResult();
            using var result = engine.Run(new QueryRequest { Text = statement, MayWrite = true }, CancellationToken.None);
        }
    }

    private void Compare(Neo4jPeer peer, CypherEngine engine, string query)
    {
        var (theirs, theirError) = peer.RunAsync(query).GetAwaiter().GetResult();
        var (ours, ourError) = Ask(engine, query);
        if (theirError is not null || ourError is not null)
        {
            if (IsServersOwn(theirError))
                _serversOwn++;
            else if (theirError is not null && ourError is not null)
                _bothFailed++;
            else if (ourError is not null)
                OnlyEngineFailed.Add(Pair());
            else
                OnlyServerFailed.Add(Pair());
            return;
            string Pair() => $"{query}\n    engine: {ourError ?? $"{ours.Count} rows"}\n    server: {theirError ?? $"{theirs.Count} rows"}";
        }

        // Columns ordered by: the order counts too, but for rows that are level everywhere, which are equal.
        ours.Sort(StringComparer.Ordinal);
        theirs.Sort(StringComparer.Ordinal);
        if (ours.SequenceEqual(theirs, StringComparer.Ordinal))
        {
            _equal++;
            _withRows += ours.Count > 0 ? 1 : 0;
            return;
        }

        var first = ours.Except(theirs, StringComparer.Ordinal).FirstOrDefault() ?? "(no other)";
        var second = theirs.Except(ours, StringComparer.Ordinal).FirstOrDefault() ?? "(no other)";
        Differences.Add($"{query}\n    engine: {ours.Count} rows, as {first}\n    server: {theirs.Count} rows, as {second}");
    }

    private static (List<string> Rows, string? Error) Ask(CypherEngine engine, string query)
    {
        try
        {
            using var result = engine.Run(new QueryRequest { Text = query, Timeout = TimeSpan.FromSeconds(30) }, CancellationToken.None);
            var rows = new List<string>();
            while (result.Read())
                rows.Add(string.Join(" | ", result.Row.ToArray().Select(value => Canonical.Of(value))));
            return (rows, null);
        }
        catch (CypherException error)
        {
            return ([], $"{error.Type} {error.Phase} {error.Detail}: {error.Message}");
        }
    }
}
