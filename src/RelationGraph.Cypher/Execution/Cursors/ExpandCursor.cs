using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>From the node of each row over its relationships to the nodes at their other ends.</summary>
internal sealed class ExpandCursor(Frame frame, Step step, Cursor input) : Cursor
{
    private readonly Hops _hops = new(frame.Graph, step);
    private readonly NameFilter _labels = new(frame.Graph.Labels, step.ToLabels);
    private bool _started;

    public override void Open()
    {
        input.Open();
        _started = false;
    }

    public override bool Next()
    {
        var slots = frame.Slots;
        while (true)
        {
            while (_started && _hops.Next())
            {
                frame.Context.Step();
                ref readonly var edge = ref _hops.Current;
                if (!Fits(edge))
                    continue;
                if (step.Relationship >= 0)
                    slots[step.Relationship] = Value.RelationshipNumber(edge.Relationship);
                slots[step.To] = Value.NodeNumber(edge.Node);
                return true;
            }

            if (!NextInput())
                return false;
        }
    }

    public override long Count()
    {
        var count = _started ? CountHops() : 0;
        while (NextInput())
            count += CountHops();
        return count;
    }

    public override long NextRun()
    {
        while (NextInput())
        {
            if (CountHops() is var count and > 0)
                return count;
        }

        return -1;
    }

    private long CountHops()
    {
        var count = 0L;
        while (!_hops.Stretch.IsEmpty || _hops.NextStretch())
        {
            if (_labels.IsEmpty && step.DifferFrom.IsEmpty && !_hops.WithoutLoops)
            {
                count += _hops.Stretch.Length;
                _hops.TakeStretch();
                continue;
            }

            while (!_hops.Stretch.IsEmpty && _hops.Next())
            {
                if (Fits(_hops.Current))
                    count++;
            }
        }

        frame.Context.Step();
        return count;
    }

    private bool NextInput()
    {
        _started = false;
        while (input.Next())
        {
            ref readonly var from = ref frame.Slots[step.From];
            if (from.Kind != ValueKind.Node)
                continue;
            _hops.Start((int)from.AsEntityNumber());
            _started = true;
            return true;
        }

        return false;
    }

    private bool Fits(in AdjacentEdge edge)
    {
        if (!step.DifferFrom.IsEmpty && !Distinctness.Differs(frame.Slots, step.DifferFrom, edge.Relationship))
            return false;
        return _labels.IsEmpty || NodeTest.HasAll(frame.Graph, _labels, edge.Node);
    }
}
