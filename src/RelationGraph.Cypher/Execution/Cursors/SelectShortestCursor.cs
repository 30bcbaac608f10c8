using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>For each pair of ends the shortest of the input's paths: so many of them, or all of so many lengths.</summary>
internal sealed class SelectShortestCursor(Frame frame, Plan.SelectShortest plan, Cursor input) : Cursor
{
    private readonly RowBuffer _rows = new(frame, [.. plan.Live]);
    private readonly List<int> _chosen = [];
    private int _at;

    public override void Open()
    {
        input.Open();
        _rows.Clear();
        _chosen.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
            Choose();
        if (_at >= _chosen.Count)
            return false;
        _rows.Restore(_chosen[_at++]);
        return true;
    }

    private void Choose()
    {
        var pairs = new RowTable(frame.Context, 2);
        var lengths = new List<int>();
        var rowsOfPair = new List<List<int>>();
        while (input.Next())
        {
            frame.Context.Step();
            lengths.Add(Length());
            var pair = pairs.Add([frame.Slots[plan.Start], frame.Slots[plan.End]], out var isNew);
            if (isNew)
                rowsOfPair.Add([]);
            rowsOfPair[pair].Add(_rows.Count);
            _rows.Add();
        }

        foreach (var rows in rowsOfPair)
        {
            rows.Sort((one, other) => (lengths[one], one).CompareTo((lengths[other], other)));
            Choose(rows, lengths);
        }

        _at = 0;
    }

    private void Choose(List<int> rows, List<int> lengths)
    {
        if (!plan.Groups)
        {
            _chosen.AddRange(rows.Take((int)Math.Min(plan.Count, int.MaxValue)));
            return;
        }

        var groups = 0L;
        var last = -1;
        foreach (var row in rows)
        {
            if (lengths[row] != last)
            {
                last = lengths[row];
                if (++groups > plan.Count)
                    return;
            }

            _chosen.Add(row);
        }
    }

    private int Length()
    {
        var length = 0;
        foreach (var slot in plan.Relationships)
            length += frame.Slots[slot].Kind == ValueKind.List ? frame.Slots[slot].AsList().Count : 1;
        return length;
    }
}
