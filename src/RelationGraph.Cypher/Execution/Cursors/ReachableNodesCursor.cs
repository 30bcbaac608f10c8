using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>From the node of each row the nodes that can be reached within a number of steps, each once, nearest first.</summary>
/// <remarks>
/// A shortest walk in one direction never takes a relationship twice, so that breadth first finds just the ends of paths whose
/// relationships differ, as long as these may be of any length from 0 or 1 upwards. It goes no further than rows are asked for.
/// </remarks>
internal sealed class ReachableNodesCursor(Frame frame, Plan.ReachableNodes plan, Cursor input) : Cursor
{
    private readonly Hops _hops = new(frame.Graph, plan.Step);
    private readonly NameFilter _labels = new(frame.Graph.Labels, plan.Step.ToLabels);

    // The nodes reached, nearest first, and the same as a set, one bit a node.
    private readonly List<int> _nodes = [];
    private ulong[] _reached = [];
    private int _start;
    private int _depth;
    private int _endOfDepth;
    private int _walked;
    private int _given;
    private bool _active;

    public override void Open()
    {
        input.Open();
        _active = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_active && (plan.Into ? FindKnown() : FindNew()))
                return true;
            _active = false;
            if (!input.Next())
                return false;
            ref readonly var from = ref frame.Slots[plan.Step.From];
            if (from.Kind == ValueKind.Node)
                Begin((int)from.AsEntityNumber());
        }
    }

    private bool FindNew()
    {
        while (_given < _nodes.Count || GoOn())
        {
            while (_given < _nodes.Count)
            {
                frame.Context.Step();
                var node = _nodes[_given++];
                if (!_labels.IsEmpty && !NodeTest.HasAll(frame.Graph, _labels, node))
                    continue;
                frame.Slots[plan.Step.To] = Value.NodeNumber(node);
                return true;
            }
        }

        return false;
    }

    // The node at the end is known: there is one row if it is reached.
    private bool FindKnown()
    {
        ref readonly var to = ref frame.Slots[plan.Step.To];
        if (to.Kind != ValueKind.Node || _given > 0)
            return false;
        var target = (int)to.AsEntityNumber();
        while (!IsReached(target))
        {
            if (!GoOn())
                return false;
        }

        _given = 1;
        return true;
    }

    private void Begin(int start)
    {
        foreach (var node in _nodes)
            _reached[node >> 6] = 0;
        _nodes.Clear();
        (_start, _depth, _endOfDepth, _walked, _given, _active) = (start, 0, 0, 0, 0, true);
        if (plan.Least == 0)
            Reach(start);
    }

    /// <summary>Walks on from one node more, in the order in which they were reached.</summary>
    /// <returns>False when there is none that is near enough.</returns>
    private bool GoOn()
    {
        if (_depth == 0)
        {
            if (plan.Most == 0)
                return false;
            Walk(_start);
            (_depth, _walked, _endOfDepth) = (1, plan.Least == 0 ? 1 : 0, _nodes.Count);
            return true;
        }

        if (_walked == _endOfDepth)
        {
            _depth++;
            _endOfDepth = _nodes.Count;
        }

        if (_walked == _endOfDepth || _depth >= plan.Most)
            return false;
        var node = _nodes[_walked++];
        if (node != _start)
            Walk(node);
        return true;
    }

    private void Walk(int node)
    {
        _hops.Start(node);
        while (_hops.Next())
        {
            frame.Context.Step();
            ref readonly var edge = ref _hops.Current;
            if (IsReached(edge.Node))
                continue;
            if (plan.Test is { } test)
            {
                frame.Slots[test.Slot] = Value.RelationshipNumber(edge.Relationship);
                if (!test.Condition.IsTrue(frame))
                    continue;
            }

            Reach(edge.Node);
        }
    }

    private bool IsReached(int node) => (uint)(node >> 6) < (uint)_reached.Length && (_reached[node >> 6] & (1UL << node)) != 0;

    private void Reach(int node)
    {
        if (node >> 6 >= _reached.Length)
            Array.Resize(ref _reached, Math.Max(node, frame.Graph.NodeLimit - 1) / 64 + 1);
        _reached[node >> 6] |= 1UL << node;
        _nodes.Add(node);
    }
}
