using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>Rows that are known already.</summary>
internal sealed class ListedResult(ImmutableArray<string> columns, ImmutableArray<Value[]> rows, QuerySummary summary) : QueryResult
{
    private int _at;

    public override ImmutableArray<string> Columns => columns;

    public override ReadOnlySpan<Value> Row => rows[_at - 1];

    public override QuerySummary Summary => summary;

    public override bool Read()
    {
        if (_at >= rows.Length)
            return false;
        _at++;
        return true;
    }

    protected override void Dispose(bool disposing) => _at = rows.Length;
}
