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

/// <summary>The relationships between the two known nodes of each row.</summary>
internal sealed class ExpandIntoCursor(Frame frame, Step step, Cursor input) : Cursor
{
    private readonly NameFilter _types = new(frame.Graph.Types, step.Types);
    private readonly List<int> _found = [];

    // Rows come in runs that share the node where the relationships start: what leaves it, by type, is looked up once.
    private readonly List<ArraySegment<AdjacentEdge>> _leaving = [];
    private int _start = -1;
    private long _version;
    private int _at;

    public override void Open()
    {
        input.Open();
        _found.Clear();
        _at = 0;
    }

    public override bool Next()
    {
        while (_at >= _found.Count)
        {
            if (!input.Next())
                return false;
            frame.Context.Step();
            Find();
        }

        if (step.Relationship >= 0)
            frame.Slots[step.Relationship] = Value.RelationshipNumber(_found[_at]);
        _at++;
        return true;
    }

    public override long Count()
    {
        var count = (long)_found.Count - _at;
        _found.Clear();
        _at = 0;
        while (input.Next())
        {
            frame.Context.Step();
            Find();
            count += _found.Count;
        }

        _found.Clear();
        return count;
    }

    private void Find()
    {
        _found.Clear();
        _at = 0;
        var (from, to) = (frame.Slots[step.From], frame.Slots[step.To]);
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
            return;
        var (start, end) = ((int)from.AsEntityNumber(), (int)to.AsEntityNumber());
        if (step.Direction != Syntax.Tree.Direction.Incoming)
            Find(start, end);
        if (step.Direction == Syntax.Tree.Direction.Incoming || (step.Direction == Syntax.Tree.Direction.Both && start != end))
            Find(end, start);
    }

    private void Find(int start, int end)
    {
        var graph = frame.Graph;
        if (_types.IsEmpty)
        {
            // Relationships of any type stand in no order by their end: the shorter list is read.
            var outgoing = graph.Out(start);
            var incoming = graph.In(end);
            var other = outgoing.Length <= incoming.Length ? end : start;
            foreach (ref readonly var edge in outgoing.Length <= incoming.Length ? outgoing : incoming)
            {
                if (edge.Node == other)
                    Take(edge);
            }

            return;
        }

        if (start != _start || graph.Version != _version)
            LookUp(start);
        foreach (var typed in _leaving)
        {
            foreach (ref readonly var edge in Adjacency.To(typed, end))
                Take(edge);
        }
    }

    private void LookUp(int start)
    {
        _start = start;
        _version = frame.Graph.Version;
        _leaving.Clear();
        foreach (var type in _types.Numbers)
            _leaving.Add(frame.Graph.OutSegment(start, type));
    }

    private void Take(in AdjacentEdge edge)
    {
        if (Distinctness.Differs(frame.Slots, step.DifferFrom, edge.Relationship))
            _found.Add(edge.Relationship);
    }
}
