using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>What a scenario runs on: an empty graph of its own, on which procedures can be put.</summary>
internal abstract class ScenarioGraph : IDisposable
{
    public abstract IGraphConnection Connection { get; }

    public abstract void Add(TableProcedure procedure);

    public abstract void Dispose();
}
