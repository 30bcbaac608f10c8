using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The ends of the relationship, or of the walk over a list of relationships, that each row holds.</summary>
internal sealed class ProjectEndpointsCursor(Frame frame, Plan.ProjectEndpoints plan, Cursor input) : Cursor
{
    private readonly NameFilter _types = new(frame.Graph.Types, plan.Step.Types);
    private readonly NameFilter _labels = new(frame.Graph.Labels, plan.Step.ToLabels);
    private readonly List<(int From, int To)> _ends = [];

    public override void Open()
    {
        input.Open();
        _ends.Clear();
    }

    public override bool Next()
    {
        while (true)
        {
            while (_ends.Count > 0)
            {
                var (from, to) = _ends[^1];
                _ends.RemoveAt(_ends.Count - 1);
                if (!Agrees(plan.FromKnown, plan.Step.From, from) || !Agrees(plan.ToKnown, plan.Step.To, to))
                    continue;
                if (!_labels.IsEmpty && !NodeTest.HasAll(frame.Graph, _labels, to))
                    continue;
                frame.Slots[plan.Step.From] = Value.NodeNumber(from);
                frame.Slots[plan.Step.To] = Value.NodeNumber(to);
                return true;
            }

            if (!input.Next())
                return false;
            frame.Context.Step();
            Find();
        }
    }

    private bool Agrees(bool known, int slot, int node)
    {
        ref readonly var value = ref frame.Slots[slot];
        return !known || (value.Kind == ValueKind.Node && value.AsEntityNumber() == node);
    }

    private void Find()
    {
        ref readonly var value = ref frame.Slots[plan.Step.Relationship];
        if (!plan.List)
        {
            if (value.Kind == ValueKind.Relationship)
                Find([value]);
        }
        else if (value.Kind == ValueKind.List && value.AsList().Count >= plan.Least && value.AsList().Count <= plan.Most)
        {
            Find(value.AsList().AsSpan());
        }
    }

    private void Find(ReadOnlySpan<Value> relationships)
    {
        if (relationships.IsEmpty)
        {
            // A walk of no step: it begins and ends at the node that is known.
            if (plan.FromKnown || plan.ToKnown)
            {
                var node = (int)frame.Slots[plan.FromKnown ? plan.Step.From : plan.Step.To].AsEntityNumber();
                _ends.Add((node, node));
            }

            return;
        }

        if (!Fits(relationships))
            return;
        var first = (int)relationships[0].AsEntityNumber();
        var (start, end) = (frame.Graph.StartOf(first), frame.Graph.EndOf(first));
        if (plan.Step.Direction != Direction.Incoming)
            Walk(relationships, start);
        if (plan.Step.Direction == Direction.Incoming || (plan.Step.Direction == Direction.Both && start != end))
            Walk(relationships, end);
    }

    private void Walk(ReadOnlySpan<Value> relationships, int from)
    {
        var node = from;
        foreach (ref readonly var item in relationships)
        {
            var relationship = (int)item.AsEntityNumber();
            var (start, end) = (frame.Graph.StartOf(relationship), frame.Graph.EndOf(relationship));
            if (node == start && plan.Step.Direction != Direction.Incoming)
                node = end;
            else if (node == end && plan.Step.Direction != Direction.Outgoing)
                node = start;
            else
                return;
        }

        _ends.Add((from, node));
    }

    private bool Fits(ReadOnlySpan<Value> relationships)
    {
        foreach (ref readonly var item in relationships)
        {
            if (item.Kind != ValueKind.Relationship)
                return false;
            var relationship = (int)item.AsEntityNumber();
            if (!_types.IsEmpty && Array.IndexOf(_types.Numbers, frame.Graph.TypeOf(relationship)) < 0)
                return false;
            if (!Distinctness.Differs(frame.Slots, plan.Step.DifferFrom, relationship))
                return false;
        }

        return true;
    }
}
