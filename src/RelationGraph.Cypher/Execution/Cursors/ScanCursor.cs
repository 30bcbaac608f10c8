using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>All nodes, in order of their numbers.</summary>
internal sealed class AllNodesCursor(Frame frame, Plan.AllNodesScan plan) : Cursor
{
    private int _node;

    public override void Open() => _node = 0;

    public override bool Next()
    {
        frame.Context.Step();
        var graph = frame.Graph;
        while (_node < graph.NodeLimit && !graph.NodeExists(_node))
            _node++;
        if (_node >= graph.NodeLimit)
            return false;
        frame.Slots[plan.Node] = Value.NodeNumber(_node++);
        return true;
    }

    public override long Count()
    {
        var count = _node == 0 ? frame.Graph.NodeCount : base.Count();
        _node = frame.Graph.NodeLimit;
        return count;
    }
}

/// <summary>The nodes of a label, in order of their numbers.</summary>
internal sealed class LabelCursor(Frame frame, Plan.NodeByLabelScan plan) : Cursor
{
    private NodeSet? _nodes;
    private int _from;
    private bool _found;

    public override void Open()
    {
        _from = 0;
        _found = false;
    }

    public override bool Next()
    {
        frame.Context.Step();
        if (!Find())
            return false;
        var node = _nodes!.Next(_from);
        if (node < 0)
            return false;
        _from = node + 1;
        frame.Slots[plan.Node] = Value.NodeNumber(node);
        return true;
    }

    public override long Count()
    {
        if (_from > 0)
            return base.Count();
        _from = int.MaxValue - 64;
        return Find() ? _nodes!.Count : 0;
    }

    // An update earlier in the same query may have brought the label.
    private bool Find()
    {
        if (!_found)
        {
            _nodes = frame.Graph.NodesOf(frame.Graph.Labels.Find(plan.Label));
            _found = _nodes is not null;
        }

        return _found;
    }
}

/// <summary>The relationships of certain types, in order of their numbers, with their ends.</summary>
internal sealed class RelationshipTypeCursor(Frame frame, Plan.RelationshipByTypeScan plan) : Cursor
{
    private readonly NameFilter _types = new(frame.Graph.Types, plan.Types);
    private int _relationship;
    private bool _turned;

    public override void Open()
    {
        _relationship = 0;
        _turned = false;
    }

    public override bool Next()
    {
        var graph = frame.Graph;
        while (_relationship < graph.RelationshipLimit)
        {
            frame.Context.Step();
            var relationship = _relationship;
            var (start, end) = (graph.StartOf(relationship), graph.EndOf(relationship));
            if (!graph.RelationshipExists(relationship) || (!_types.IsEmpty && Array.IndexOf(_types.Numbers, graph.TypeOf(relationship)) < 0))
            {
                _relationship++;
                continue;
            }

            var turned = _turned;
            _turned = plan.BothWays && !turned && start != end;
            if (!_turned)
                _relationship++;
            if (plan.Relationship >= 0)
                frame.Slots[plan.Relationship] = Value.RelationshipNumber(relationship);
            frame.Slots[plan.Start] = Value.NodeNumber(turned ? end : start);
            frame.Slots[plan.End] = Value.NodeNumber(turned ? start : end);
            return true;
        }

        return false;
    }
}
