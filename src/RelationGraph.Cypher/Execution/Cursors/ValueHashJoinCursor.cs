using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The pairs of rows whose keys are equal: the right side is kept, by its key, and the left side asks it.</summary>
internal sealed class ValueHashJoinCursor(Frame frame, Plan.ValueHashJoin plan, Cursor left, Cursor right) : Cursor
{
    private readonly RowBuffer _rows = new(frame, [.. plan.RightSlots]);
    private readonly RowTable _keys = new(frame.Context, 1);
    private readonly List<List<int>> _rowsOfKey = [];
    private List<int> _matches = [];
    private bool _built;
    private int _at;

    public override void Open()
    {
        left.Open();
        _rows.Clear();
        _keys.Clear();
        _rowsOfKey.Clear();
        _matches = [];
        _built = false;
        _at = 0;
    }

    public override bool Next()
    {
        if (!_built)
            Build();
        while (_at >= _matches.Count)
        {
            if (!left.Next())
                return false;
            frame.Context.Step();
            var key = plan.LeftKey.Evaluate(frame);
            var found = Joins(key) ? _keys.Find(new ReadOnlySpan<Value>(ref key)) : -1;
            _matches = found < 0 ? [] : _rowsOfKey[found];
            _at = 0;
        }

        _rows.Restore(_matches[_at++]);
        return true;
    }

    // What is not equal to itself joins nothing.
    private static bool Joins(in Value key) => Comparison.Equal(key, key).IsTrue;

    private void Build()
    {
        _built = true;
        right.Open();
        while (right.Next())
        {
            var key = plan.RightKey.Evaluate(frame);
            if (!Joins(key))
                continue;
            var number = _keys.Add(new ReadOnlySpan<Value>(ref key), out var isNew);
            if (isNew)
                _rowsOfKey.Add([]);
            _rowsOfKey[number].Add(_rows.Count);
            _rows.Add();
        }
    }
}
