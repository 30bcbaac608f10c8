using RelationGraph.Cli.Queries;
using RelationGraph.Cypher;
using RelationGraph.Model.Vocabulary;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Shell;

/// <summary>A copy in memory.</summary>
/// <param name="engine">The engine that holds it.</param>
/// <param name="ontology">The vocabulary that it was read with.</param>
internal sealed class EmbeddedGraph(CypherEngine engine, Ontology ontology) : ShellGraph
{
    private CypherTransaction? transaction;

    /// <inheritdoc/>
    public override string Greeting => FormattableString.Invariant($"{engine.Graph.NodeCount} nodes, {engine.Graph.RelationshipCount} relationships.");

    /// <inheritdoc/>
    public override bool HasTransaction => transaction is not null;

    /// <inheritdoc/>
    public override CypherWords Words() => engine.Words();

    /// <inheritdoc/>
    public override QueryResult Run(QueryRequest request, CancellationToken cancellation) => engine.Run(request, cancellation);

    /// <inheritdoc/>
    public override void Begin() => transaction = engine.Begin();

    /// <inheritdoc/>
    public override void Commit()
    {
        transaction!.Commit();
        transaction = null;
    }

    /// <inheritdoc/>
    public override void RollBack()
    {
        transaction!.RollBack();
        transaction = null;
    }

    /// <inheritdoc/>
    public override void Save(string path) => GraphCopy.Save(engine.Graph, ontology, path);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        transaction?.Dispose();
        engine.Dispose();
    }
}
