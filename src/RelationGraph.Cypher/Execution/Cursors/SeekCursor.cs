using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The nodes of a label whose property has a value, found by an index or, where there is none, by looking at them all.</summary>
internal sealed class IndexSeekCursor(Frame frame, Plan.NodeIndexSeek plan) : Cursor
{
    private readonly List<int> _nodes = [];
    private int _at;

    public override void Open()
    {
        _at = -1;
        _nodes.Clear();
    }

    public override bool Next()
    {
        frame.Context.Step();
        if (_at < 0)
        {
            Seek();
            _at = 0;
        }

        if (_at >= _nodes.Count)
            return false;
        frame.Slots[plan.Node] = Value.NodeNumber(_nodes[_at++]);
        return true;
    }

    private void Seek()
    {
        var label = frame.Graph.Labels.Find(plan.Label);
        var key = frame.Graph.Keys.Find(plan.Key);
        var value = plan.Value.Evaluate(frame);
        if (label < 0 || key < 0 || value.IsNull)
            return;
        if (!plan.AnyOf)
        {
            Seek(label, key, value);
            return;
        }

        if (value.Kind != ValueKind.List)
            throw Fault.Type("InvalidArgumentType", $"IN expects a list on its right side, but found {ValueText.Of(value)}.");
        var seen = new HashSet<Value>();
        foreach (var item in value.AsList())
        {
            if (seen.Add(item))
                Seek(label, key, item);
        }
    }

    private void Seek(int label, int key, Value value)
    {
        // What is not equal to itself, as NaN or a list that holds null, is equal to nothing.
        if (!Comparison.Equal(value, value).IsTrue)
            return;
        var graph = frame.Graph;
        if (graph.FindIndex(label, key) is { } index)
        {
            foreach (var node in index.Find(value))
                _nodes.Add(node);
            return;
        }

        if (graph.NodesOf(label) is not { } nodes)
            return;
        for (var node = nodes.Next(0); node >= 0; node = nodes.Next(node + 1))
        {
            frame.Context.Step();
            if (Comparison.Equal(graph.NodeProperty(node, key), value).IsTrue)
                _nodes.Add(node);
        }
    }
}

/// <summary>The node of a number or of an element id, or those of a list of them.</summary>
internal sealed class IdSeekCursor(Frame frame, Plan.NodeByIdSeek plan) : Cursor
{
    private readonly List<int> _nodes = [];
    private int _at;

    public override void Open()
    {
        _at = -1;
        _nodes.Clear();
    }

    public override bool Next()
    {
        frame.Context.Step();
        if (_at < 0)
        {
            var id = plan.Id.Evaluate(frame);
            foreach (var item in plan.AnyOf && id.Kind == ValueKind.List ? id.AsList().Distinct() : [id])
                Seek(item);
            _at = 0;
        }

        if (_at >= _nodes.Count)
            return false;
        frame.Slots[plan.Node] = Value.NodeNumber(_nodes[_at++]);
        return true;
    }

    private void Seek(Value id)
    {
        var node = -1;
        if (plan.ElementId && id.Kind == ValueKind.String)
            node = frame.Graph.FindNode(id.AsString());
        else if (!plan.ElementId && id.IsNumber && id.AsNumber() is >= 0 and <= int.MaxValue and var number && Math.Floor(number) == number)
            node = (int)number;
        if (frame.Graph.NodeExists(node))
            _nodes.Add(node);
    }
}
