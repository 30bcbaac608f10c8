using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The rows for which a condition is true.</summary>
internal sealed class FilterCursor(Frame frame, Evaluator condition, Cursor input) : Cursor
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            if (condition.IsTrue(frame))
                return true;
        }

        return false;
    }
}

/// <summary>Each row with computed values.</summary>
internal sealed class ProjectionCursor(Frame frame, Plan.Projection plan, Cursor input) : Cursor
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next())
            return false;
        foreach (var assignment in plan.Assignments)
            frame.Slots[assignment.Slot] = assignment.Value.Evaluate(frame);
        return true;
    }
}

/// <summary>One row for each item of a list.</summary>
internal sealed class UnwindCursor(Frame frame, Plan.Unwind plan, Cursor input) : Cursor
{
    private ListValue _items = ListValue.Empty;
    private int _at;

    public override void Open()
    {
        input.Open();
        _items = ListValue.Empty;
        _at = 0;
    }

    public override bool Next()
    {
        while (_at >= _items.Count)
        {
            if (!input.Next())
                return false;
            var source = plan.Source.Evaluate(frame);
            _items = source.Kind switch
            {
                ValueKind.Null => ListValue.Empty,
                ValueKind.List => source.AsList(),
                _ => new ListValue(source),
            };
            _at = 0;
        }

        frame.Context.Step();
        frame.Slots[plan.Item] = _items[_at++];
        return true;
    }
}

/// <summary>All rows after the first so many.</summary>
internal sealed class SkipCursor(Frame frame, Evaluator amount, Cursor input) : Cursor
{
    private bool _skipped;

    public override void Open()
    {
        input.Open();
        _skipped = false;
    }

    public override bool Next()
    {
        if (!_skipped)
        {
            _skipped = true;
            for (var left = Amounts.Of(amount, frame, "SKIP"); left > 0; left--)
            {
                if (!input.Next())
                    return false;
            }
        }

        return input.Next();
    }
}

/// <summary>The first so many rows.</summary>
internal sealed class LimitCursor(Frame frame, Evaluator amount, bool exhaust, Cursor input) : Cursor
{
    private long _left = -1;

    public override void Open()
    {
        input.Open();
        _left = -1;
    }

    public override bool Next()
    {
        if (_left < 0)
            _left = Amounts.Of(amount, frame, "LIMIT");
        if (_left > 0 && input.Next())
        {
            _left--;
            return true;
        }

        // What the rest of the rows changes is changed although nobody sees them.
        while (exhaust && input.Next())
        {
        }

        return false;
    }
}

/// <summary>No rows, after all rows of the input.</summary>
internal sealed class EmptyResultCursor(Cursor input) : Cursor
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
        }

        return false;
    }
}

/// <summary>The rows of the left side, then those of the right.</summary>
internal sealed class UnionCursor(Cursor left, Cursor right) : Cursor
{
    private bool _second;

    public override void Open()
    {
        left.Open();
        _second = false;
    }

    public override bool Next()
    {
        if (!_second)
        {
            if (left.Next())
                return true;
            _second = true;
            right.Open();
        }

        return right.Next();
    }
}

/// <summary>All rows of the input, read before the first is given.</summary>
internal sealed class EagerCursor(Frame frame, Plan.Eager plan, Cursor input) : Cursor
{
    private readonly RowBuffer _rows = new(frame, [.. plan.Live]);
    private int _at;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
        {
            while (input.Next())
                _rows.Add();
            _at = 0;
        }

        if (_at >= _rows.Count)
            return false;
        _rows.Restore(_at++);
        return true;
    }
}
