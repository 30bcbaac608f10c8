using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>One row for each different combination of keys, with aggregates over the rows that share it.</summary>
internal sealed class AggregationCursor : Cursor
{
    private readonly Frame _frame;
    private readonly Plan.Aggregation _plan;
    private readonly Cursor _input;
    private readonly RowTable _keys;
    private readonly Value[] _key;
    private readonly List<Cell[]> _groups = [];
    private int _at = -1;

    public AggregationCursor(Frame frame, Plan.Aggregation plan, Cursor input)
    {
        _frame = frame;
        _plan = plan;
        _input = input;
        _keys = new RowTable(frame.Context, plan.Keys.Length);
        _key = new Value[plan.Keys.Length];
    }

    public override void Open()
    {
        _input.Open();
        _keys.Clear();
        _groups.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
        {
            Gather();
            _at = 0;
        }

        if (_at >= _groups.Count)
            return false;
        for (var index = 0; index < _key.Length; index++)
            _frame.Slots[_plan.Keys[index].Slot] = _keys[_at][index];
        for (var index = 0; index < _plan.Aggregates.Length; index++)
            _frame.Slots[_plan.Aggregates[index].Slot] = _groups[_at][index].Result;
        _at++;
        return true;
    }

    private void Gather()
    {
        if (_key.Length == 0)
        {
            // Without keys there is one group, which may be of no rows.
            var only = NewGroup();
            _groups.Add(only);
            if (_plan.Aggregates is [{ Call.Function: null }])
            {
                only[0].Add(_input.Count());
                return;
            }

            while (_input.Next())
                Add(only);
            return;
        }

        if (_plan.InRuns)
        {
            for (var rows = _input.NextRun(); rows > 0; rows = _input.NextRun())
            {
                foreach (var cell in Group())
                    cell.Add(rows);
            }

            return;
        }

        while (_input.Next())
            Add(Group());
    }

    /// <summary>The group to which the row in the frame belongs.</summary>
    private Cell[] Group()
    {
        for (var index = 0; index < _key.Length; index++)
            _key[index] = _plan.Keys[index].Value.Evaluate(_frame);
        var number = _keys.Add(_key, out var isNew);
        if (isNew)
            _groups.Add(NewGroup());
        return _groups[number];
    }

    private void Add(Cell[] group)
    {
        foreach (var cell in group)
            cell.Add(_frame);
    }

    private Cell[] NewGroup()
    {
        var cells = new Cell[_plan.Aggregates.Length];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = new Cell(_plan.Aggregates[index].Call, _frame);
        _frame.Context.Hold(64 * cells.Length);
        return cells;
    }

    /// <summary>One aggregate of one group.</summary>
    private sealed class Cell
    {
        private readonly AggregateCall _call;
        private readonly Aggregator? _aggregator;
        private readonly RowTable? _seen;
        private readonly bool _keeps;
        private long _rows;

        public Cell(AggregateCall call, Frame frame)
        {
            _call = call;
            if (call.Function is not { } function)
                return;
            _aggregator = function.Start(call.Arguments.Length > 1 ? call.Arguments[1].Evaluate(frame) : default);
            _keeps = function.Gives == TypeSet.List || function.Takes.Length > 1;
            if (call.Distinct)
                _seen = new RowTable(frame.Context, 1);
        }

        public Value Result => _aggregator is null ? Value.Of(_rows) : _aggregator.Result;

        public void Add(long rows) => _rows += rows;

        public void Add(Frame frame)
        {
            if (_aggregator is null)
            {
                _rows++;
                return;
            }

            var value = _call.Arguments[0].Evaluate(frame);
            if (_seen is not null)
            {
                _seen.Add(new ReadOnlySpan<Value>(ref value), out var isNew);
                if (!isNew)
                    return;
            }
            else if (_keeps)
            {
                frame.Context.Hold(32);
            }

            _aggregator.Add(value);
        }
    }
}
