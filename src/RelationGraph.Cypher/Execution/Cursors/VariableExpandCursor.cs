using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>From the node of each row over every path of a length within bounds, depth first; the relationships of a path differ.</summary>
internal sealed class VariableExpandCursor(Frame frame, Plan.VariableExpand plan, Cursor input) : Cursor
{
    private readonly Step _step = plan.Step;
    private readonly NameFilter _types = new(frame.Graph.Types, plan.Step.Types);
    private readonly NameFilter _labels = new(frame.Graph.Labels, plan.Step.ToLabels);

    // One entry a depth; the relationship that led to a depth stands at the depth before.
    private readonly List<Hops> _levels = [];
    private readonly List<int> _walked = [];
    private int _depth = -1;
    private int _target = -1;

    public override void Open()
    {
        input.Open();
        _depth = -1;
        _walked.Clear();
    }

    public override bool Next()
    {
        while (true)
        {
            while (_depth >= 0)
            {
                if (Walk() is var node and >= 0 && Gives(node))
                    return true;
            }

            if (!input.Next())
                return false;
            if (Begin() is var start and >= 0 && Gives(start))
                return true;
        }
    }

    private int Begin()
    {
        ref readonly var from = ref frame.Slots[_step.From];
        if (from.Kind != ValueKind.Node)
            return -1;
        _target = -1;
        if (plan.Into)
        {
            ref readonly var to = ref frame.Slots[_step.To];
            if (to.Kind != ValueKind.Node)
                return -1;
            _target = (int)to.AsEntityNumber();
        }

        var node = (int)from.AsEntityNumber();
        _walked.Clear();
        Enter(node);
        return plan.Least == 0 ? node : -1;
    }

    /// <summary>Goes one step on or back.</summary>
    /// <returns>The node reached, -1 where there is none or the path is too short yet.</returns>
    private int Walk()
    {
        frame.Context.Step();
        var hops = _levels[_depth];
        if (!hops.Next())
        {
            _depth--;
            if (_walked.Count > 0)
                _walked.RemoveAt(_walked.Count - 1);
            return -1;
        }

        var edge = hops.Current;
        if (_walked.Contains(edge.Relationship) || !Distinctness.Differs(frame.Slots, _step.DifferFrom, edge.Relationship) || !Passes(edge.Relationship))
            return -1;
        _walked.Add(edge.Relationship);
        Enter(edge.Node);
        return _walked.Count >= plan.Least ? edge.Node : -1;
    }

    private void Enter(int node)
    {
        _depth++;
        if (_depth == _levels.Count)
            _levels.Add(new Hops(frame.Graph, _types, _step.Direction));
        if (_depth < plan.Most)
            _levels[_depth].Start(node);
        else
            _levels[_depth].Stop();
    }

    private bool Passes(int relationship)
    {
        if (plan.Test is null)
            return true;
        frame.Slots[plan.Test.Slot] = Value.RelationshipNumber(relationship);
        return plan.Test.Condition.IsTrue(frame);
    }

    private bool Gives(int node)
    {
        if (plan.Into ? node != _target : !_labels.IsEmpty && !NodeTest.HasAll(frame.Graph, _labels, node))
            return false;
        if (!plan.Into)
            frame.Slots[_step.To] = Value.NodeNumber(node);
        if (_step.Relationship >= 0)
            frame.Slots[_step.Relationship] = Value.Of(Walks.List(_walked, plan.Turned));
        return true;
    }
}
