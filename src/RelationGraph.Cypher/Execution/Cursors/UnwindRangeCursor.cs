using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>One row for each number of a range, without a list of them.</summary>
internal sealed class UnwindRangeCursor(Frame frame, Plan.UnwindRange plan, Cursor input) : Cursor
{
    private long _next;
    private long _left;
    private long _step;

    public override void Open()
    {
        input.Open();
        _left = 0;
    }

    public override bool Next()
    {
        while (_left == 0)
        {
            if (!input.Next())
                return false;
            Begin();
        }

        frame.Context.Step();
        frame.Slots[plan.Item] = Value.Of(_next);
        _left--;
        if (_left > 0)
            _next += _step;
        return true;
    }

    private void Begin()
    {
        var (start, end) = (plan.Start.Evaluate(frame), plan.End.Evaluate(frame));
        var step = plan.Step?.Evaluate(frame) ?? Value.Of(1);
        if (start.IsNull || end.IsNull || step.IsNull)
            return;
        (_next, var last, _step) = FunctionTable.RangeOf([start, end, step]);
        _left = (long)UInt128.Min(FunctionTable.RangeCount(_next, last, _step), long.MaxValue);
    }
}
