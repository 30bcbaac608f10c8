using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>All rows in an order; rows that are level keep the order in which they came.</summary>
internal sealed class SortCursor(Frame frame, Plan.Sort plan, Cursor input) : Cursor
{
    private readonly RowBuffer _rows = new(frame, [.. plan.Live]);
    private readonly List<Value[]> _keys = [];
    private int[] _order = [];
    private int _at;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        _keys.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
            Sort();
        if (_at >= _order.Length)
            return false;
        _rows.Restore(_order[_at++]);
        return true;
    }

    private void Sort()
    {
        while (input.Next())
        {
            _rows.Add();
            _keys.Add(SortKeys.Of(plan.Keys, frame));
            frame.Context.Hold(24L * plan.Keys.Length);
        }

        _order = [.. Enumerable.Range(0, _rows.Count)];
        try
        {
            Array.Sort(_order, Compare);
        }
        catch (InvalidOperationException failure) when (failure.InnerException is CypherException or OperationCanceledException)
        {
            // What ends a comparison ends the query; the sort wraps it into an exception of its own.
            ExceptionDispatchInfo.Throw(failure.InnerException);
        }

        _at = 0;
    }

    private int Compare(int one, int other)
    {
        frame.Context.Step();
        var order = SortKeys.Compare(plan.Keys, _keys[one], _keys[other]);
        return order == 0 ? one.CompareTo(other) : order;
    }
}

/// <summary>The first so many rows in an order: a heap whose root is the last of those kept.</summary>
internal sealed class TopCursor(Frame frame, Plan.Top plan, Cursor input) : Cursor
{
    private readonly RowBuffer _rows = new(frame, [.. plan.Live]);
    private readonly List<(Value[] Keys, long Arrival)> _kept = [];
    private int[] _order = [];
    private int _at;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        _kept.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
            Gather();
        if (_at >= _order.Length)
            return false;
        _rows.Restore(_order[_at++]);
        return true;
    }

    private void Gather()
    {
        var limit = Amounts.Of(plan.Amount, frame, "LIMIT");
        var heap = new PriorityQueue<int, int>(Comparer<int>.Create((one, other) => Compare(other, one)));
        var arrival = 0L;
        while (_rows.Count < limit && input.Next())
        {
            _rows.Add();
            _kept.Add((SortKeys.Of(plan.Keys, frame), arrival++));
            heap.Enqueue(_rows.Count - 1, _rows.Count - 1);
        }

        if (limit > 0 && heap.Count == limit)
        {
            var bound = _kept[heap.Peek()].Keys;
            while (input.Next())
            {
                if (!SortKeys.IsBefore(plan.Keys, frame, bound))
                    continue;
                var last = heap.Dequeue();
                _rows.Replace(last);
                _kept[last] = (SortKeys.Of(plan.Keys, frame), arrival++);
                heap.Enqueue(last, last);
                bound = _kept[heap.Peek()].Keys;
            }
        }

        _order = [.. Enumerable.Range(0, _rows.Count)];
        Array.Sort(_order, Compare);
        _at = 0;
    }

    private int Compare(int one, int other)
    {
        var order = SortKeys.Compare(plan.Keys, _kept[one].Keys, _kept[other].Keys);
        return order == 0 ? _kept[one].Arrival.CompareTo(_kept[other].Arrival) : order;
    }
}

/// <summary>The keys by which rows are sorted.</summary>
internal static class SortKeys
{
    public static Value[] Of(ImmutableArray<SortKey> keys, Frame frame)
    {
        var values = new Value[keys.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = keys[index].Value.Evaluate(frame);
        return values;
    }

    public static int Compare(ImmutableArray<SortKey> keys, Value[] one, Value[] other)
    {
        for (var index = 0; index < one.Length; index++)
        {
            var order = Compare(one[index], other[index]);
            if (order != 0)
                return keys[index].Descending ? -order : order;
        }

        return 0;
    }

    /// <summary>Whether the row in the frame comes before another; only as many keys are computed as that takes.</summary>
    public static bool IsBefore(ImmutableArray<SortKey> keys, Frame frame, Value[] other)
    {
        for (var index = 0; index < other.Length; index++)
        {
            var key = keys[index];
            var value = key.Value.Evaluate(frame);
            ref readonly var bound = ref other[index];
            int order;
            if (value.Kind == ValueKind.Integer && bound.Kind == ValueKind.Integer)
            {
                var (one, two) = (value.AsInteger(), bound.AsInteger());
                if (one != two)
                    return one > two == key.Descending;
            }
            else if ((order = ValueOrder.Instance.Compare(value, bound)) != 0)
            {
                return order > 0 == key.Descending;
            }
        }

        return false;
    }

    // Most keys are whole numbers.
    private static int Compare(in Value one, in Value other) => one.Kind == ValueKind.Integer && other.Kind == ValueKind.Integer
        ? one.AsInteger().CompareTo(other.AsInteger())
        : ValueOrder.Instance.Compare(one, other);
}
