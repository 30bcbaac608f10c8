using RelationGraph.Cypher.Planning;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The rows of the right side for each row of the left.</summary>
internal sealed class ApplyCursor(Cursor left, Cursor right) : Cursor
{
    private bool _inside;

    public override void Open()
    {
        left.Open();
        _inside = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_inside && right.Next())
                return true;
            _inside = left.Next();
            if (!_inside)
                return false;
            right.Open();
        }
    }
}

/// <summary>The same, with nulls once where the right side gives no row.</summary>
internal sealed class OptionalApplyCursor(Frame frame, Plan.OptionalApply plan, Cursor left, Cursor right) : Cursor
{
    private bool _inside;

    public override void Open()
    {
        left.Open();
        _inside = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_inside && right.Next())
                return true;
            _inside = left.Next();
            if (!_inside)
                return false;
            right.Open();
            if (right.Next())
                return true;
            _inside = false;
            foreach (var slot in plan.Nulls)
                frame.Slots[slot] = default;
            return true;
        }
    }
}

/// <summary>Each row of the left side, after the right side was carried out for it.</summary>
internal sealed class SubqueryForEffectsCursor(Frame frame, Plan.SubqueryForEffects plan, Cursor left, Cursor right) : Cursor
{
    private readonly RowBuffer _rows = new(frame, [.. plan.Live]);
    private int _at;

    public override void Open()
    {
        left.Open();
        _rows.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
            CarryOut();
        if (_at >= _rows.Count)
            return false;
        _rows.Restore(_at++);
        return true;
    }

    private void CarryOut()
    {
        while (left.Next())
            _rows.Add();
        for (var row = 0; row < _rows.Count; row++)
        {
            _rows.Restore(row);
            right.Open();
            while (right.Next())
            {
            }
        }

        _at = 0;
    }
}
