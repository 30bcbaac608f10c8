using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>One row for each row of a procedure; a procedure without outputs leaves the rows as they are.</summary>
internal sealed class ProcedureCallCursor(Frame frame, Plan.ProcedureCall plan, Cursor input) : Cursor
{
    private IEnumerator<Value[]>? _rows;

    public override void Open()
    {
        input.Open();
        _rows = null;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_rows is not null && _rows.MoveNext())
            {
                frame.Context.Step();
                foreach (var (output, slot) in plan.Yields)
                    frame.Slots[slot] = _rows.Current[output];
                return true;
            }

            _rows = null;
            if (!input.Next())
                return false;
            Value[] arguments = [.. plan.Arguments.Select(argument => argument.Evaluate(frame))];
            var rows = plan.Procedure.Body(arguments, frame.Context);
            if (plan.Procedure.Outputs.IsEmpty)
            {
                foreach (var _ in rows)
                    frame.Context.Step();
                return true;
            }

            _rows = rows.GetEnumerator();
        }
    }
}
