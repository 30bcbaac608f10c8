using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>From the node of each row the nodes that can be reached within a number of steps, each once, nearest first.</summary>
/// <remarks>
/// A shortest walk in one direction never takes a relationship twice, so that breadth first finds just the ends of paths whose
/// relationships differ, as long as these may be of any length from 0 or 1 upwards.
/// </remarks>
internal sealed class ReachableNodesCursor(Frame frame, Plan.ReachableNodes plan, Cursor input) : Cursor
{
    private readonly Hops _hops = new(frame.Graph, plan.Step);
    private readonly NameFilter _labels = new(frame.Graph.Labels, plan.Step.ToLabels);
    private readonly List<int> _nodes = [];
    private NodeMarks _marks = null!;
    private int _at;

    public override void Open()
    {
        input.Open();
        _nodes.Clear();
        _at = 0;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_at < _nodes.Count)
            {
                frame.Context.Step();
                var node = _nodes[_at++];
                if (!_labels.IsEmpty && !NodeTest.HasAll(frame.Graph, _labels, node))
                    continue;
                frame.Slots[plan.Step.To] = Value.NodeNumber(node);
                return true;
            }

            if (!input.Next())
                return false;
            _nodes.Clear();
            _at = 0;
            ref readonly var from = ref frame.Slots[plan.Step.From];
            if (from.Kind == ValueKind.Node)
                Search((int)from.AsEntityNumber());
        }
    }

    private void Search(int start)
    {
        // A test of relationships may hold a search of its own, which needs marks of its own.
        _marks = frame.Graph.TakeMarks();
        try
        {
            SearchMarked(start);
        }
        finally
        {
            frame.Graph.GiveBack(_marks);
        }
    }

    private void SearchMarked(int start)
    {
        if (plan.Least == 0)
            Reach(start);
        var (from, to) = (0, 0);
        for (var step = 1; step <= plan.Most; step++)
        {
            if (step == 1)
            {
                Walk(start);
            }
            else
            {
                for (var index = from; index < to; index++)
                {
                    if (_nodes[index] != start)
                        Walk(_nodes[index]);
                }
            }

            (from, to) = (step == 1 ? plan.Least == 0 ? 1 : 0 : to, _nodes.Count);
            if (from == to)
                break;
        }
    }

    private void Walk(int node)
    {
        _hops.Start(node);
        while (_hops.Next())
        {
            frame.Context.Step();
            ref readonly var edge = ref _hops.Current;
            if (_marks.Holds(edge.Node))
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

    private void Reach(int node)
    {
        _marks.Add(node);
        _nodes.Add(node);
    }
}
