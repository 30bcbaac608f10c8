using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The rows that differ from all before them in certain slots.</summary>
internal sealed class DistinctCursor(Frame frame, Plan.Distinct plan, Cursor input) : Cursor
{
    private readonly RowTable _seen = new(frame.Context, plan.Slots.Length);
    private readonly Value[] _row = new Value[plan.Slots.Length];

    public override void Open()
    {
        input.Open();
        _seen.Clear();
    }

    public override bool Next()
    {
        while (input.Next())
        {
            for (var index = 0; index < _row.Length; index++)
                _row[index] = frame.Slots[plan.Slots[index]];
            _seen.Add(_row, out var isNew);
            if (isNew)
                return true;
        }

        return false;
    }
}
