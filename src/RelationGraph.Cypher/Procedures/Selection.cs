using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Storage;
using RelationGraph.Networks;
using RelationGraph.Networks.Paths;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>The part of a graph that a measure is taken of, as the settings of a call name it, and the network that it makes.</summary>
internal sealed class Selection
{
    private readonly int[] _numbers;
    private readonly List<int> _nodes = [];
    private readonly List<int> _relationships = [];

    /// <summary>Reads <c>labels</c>, <c>types</c>, <c>direction</c> and <c>weight</c> and makes the network.</summary>
    public Selection(Settings settings, QueryContext context)
    {
        var graph = context.Graph;
        _numbers = new int[graph.NodeLimit];
        Array.Fill(_numbers, -1);
        ChooseNodes(graph, settings.Names("labels", "label", graph.Labels), context);
        ChooseRelationships(graph, settings.Names("types", "relationship type", graph.Types), context);
        var direction = settings.OneOf("direction", "BOTH", "OUTGOING", "INCOMING");
        int[] tails = [.. _relationships.Select(relationship => _numbers[graph.StartOf(relationship)])];
        int[] heads = [.. _relationships.Select(relationship => _numbers[graph.EndOf(relationship)])];
        var weights = settings.Text("weight") is { } key ? Weights(graph, key) : [];
        Network = string.Equals(direction, "INCOMING", StringComparison.Ordinal)
            ? Network.Create(true, _nodes.Count, heads, tails, weights)
            : Network.Create(string.Equals(direction, "OUTGOING", StringComparison.Ordinal), _nodes.Count, tails, heads, weights);
    }

    /// <summary>The network; its edges are the relationships chosen, in order of their numbers.</summary>
    public Network Network { get; }

    /// <summary>The number of a node within the network.</summary>
    /// <param name="node">The node.</param>
    /// <param name="role">What the call takes it for, for the message.</param>
    public int Find(in Value node, string role)
    {
        if (node.Kind != ValueKind.Node)
            throw Fault.Type("InvalidArgumentType", $"The {role} is a node, but found {ValueText.Of(node)}.");
        var number = (int)node.AsEntityNumber();
        return number >= 0 && number < _numbers.Length && _numbers[number] >= 0
            ? _numbers[number]
            : throw Fault.Argument("InvalidArgumentValue", $"The {role} is none of the nodes that the settings choose.");
    }

    /// <summary>The node of a number within the network.</summary>
    public Value NodeAt(int number) => Value.NodeNumber(_nodes[number]);

    /// <summary>A path of the network as one of the graph.</summary>
    public Value Path(NetworkPath path) => Value.Of(new PathValue(
        [.. path.Nodes.Select(NodeAt)],
        [.. path.Edges.Select(edge => Value.RelationshipNumber(_relationships[edge]))]));

    private void ChooseNodes(GraphStore graph, int[]? labels, QueryContext context)
    {
        for (var node = 0; node < graph.NodeLimit; node++)
        {
            context.Step();
            if (!graph.NodeExists(node) || (labels is not null && !Array.Exists(labels, label => graph.HasLabel(node, label))))
                continue;
            _numbers[node] = _nodes.Count;
            _nodes.Add(node);
        }
    }

    private void ChooseRelationships(GraphStore graph, int[]? types, QueryContext context)
    {
        for (var relationship = 0; relationship < graph.RelationshipLimit; relationship++)
        {
            context.Step();
            if (graph.RelationshipExists(relationship)
                && (types is null || Array.IndexOf(types, graph.TypeOf(relationship)) >= 0)
                && _numbers[graph.StartOf(relationship)] >= 0 && _numbers[graph.EndOf(relationship)] >= 0)
                _relationships.Add(relationship);
        }
    }

    private double[] Weights(GraphStore graph, string key)
    {
        var number = graph.Keys.Find(key);
        var weights = new double[_relationships.Count];
        for (var index = 0; index < weights.Length; index++)
        {
            var value = number < 0 ? default : graph.RelationshipProperty(_relationships[index], number);
            weights[index] = value.IsNumber && double.IsFinite(value.AsNumber()) && value.AsNumber() >= 0
                ? value.AsNumber()
                : throw Fault.Argument(
                    "InvalidArgumentValue",
                    $"The weight {key} of a {graph.Types[graph.TypeOf(_relationships[index])]} is {ValueText.Of(value)}; "
                    + "every relationship chosen needs a number of at least 0.");
        }

        return weights;
    }
}
