using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Tests.Binding;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>An empty graph under the engine of this library.</summary>
internal sealed class EngineGraph : ScenarioGraph
{
    private readonly CypherEngine engine = new(new GraphStore());

    public override IGraphConnection Connection => engine;

    public override void Add(TableProcedure procedure) => engine.Procedures = engine.Procedures.SetItem(
        procedure.Name,
        Catalogs.Of(procedure) with { Body = (arguments, _) => procedure.Call(arguments) });

    public override void Dispose() => engine.Dispose();
}
