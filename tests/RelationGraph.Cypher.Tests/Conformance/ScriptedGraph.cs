using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Answers each query as it was told to, so that the runner is tested without an engine.</summary>
internal sealed class ScriptedGraph : ScenarioGraph, IGraphConnection
{
    public List<Value> Nodes { get; } = [];

    public List<Value> Relationships { get; } = [];

    /// <summary>What a query does that does not read the whole graph.</summary>
    public Func<QueryRequest, ResultTable> Answer { get; set; } = _ => new ResultTable([], []);

    public List<TableProcedure> Procedures { get; } = [];

    public override IGraphConnection Connection => this;

    public override void Add(TableProcedure procedure) => Procedures.Add(procedure);

    public QueryResult Run(QueryRequest request, CancellationToken cancellation = default) => new Rows(request.Text switch
    {
        "MATCH (n) RETURN n" => new ResultTable(["n"], Nodes.ConvertAll(node => new[] { node })),
        "MATCH ()-[r]->() RETURN r" => new ResultTable(["r"], Relationships.ConvertAll(relationship => new[] { relationship })),
        _ => Answer(request),
    });

    public override void Dispose()
    {
    }

    private sealed class Rows(ResultTable table) : QueryResult
    {
        private int next;

        public override ImmutableArray<string> Columns => table.Columns;

        public override ReadOnlySpan<Value> Row => table.Rows[next - 1];

        public override QuerySummary Summary { get; } = new();

        public override bool Read() => next < table.Rows.Count && next++ >= 0;

        protected override void Dispose(bool disposing)
        {
        }
    }
}
