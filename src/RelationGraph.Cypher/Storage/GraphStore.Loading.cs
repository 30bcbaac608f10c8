using System.Collections.Immutable;

using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <content>To and from a mapped graph.</content>
public sealed partial class GraphStore
{
    /// <summary>Makes a store of a mapped graph, whose ids become element ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The store.</returns>
    public static GraphStore From(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var builder = new GraphStoreBuilder();
        var numbers = new Dictionary<string, int>(graph.Nodes.Length, StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
            builder.Add(node, numbers);
        foreach (var relationship in graph.Relationships)
            builder.Add(relationship, numbers);
        return builder.Build();
    }

    /// <summary>The store as a mapped graph; what queries made has its number, after the word new, as id.</summary>
    /// <returns>The graph, in order of numbers.</returns>
    /// <exception cref="FormatException">A property holds what a mapped graph cannot: its message names the place.</exception>
    public Graph ToGraph()
    {
        var nodes = new List<GraphNode>();
        for (var node = 0; node < NodeLimit; node++)
        {
            if (NodeExists(node))
                nodes.Add(ToNode(node));
        }

        var relationships = new List<GraphRelationship>();
        for (var relationship = 0; relationship < RelationshipLimit; relationship++)
        {
            if (RelationshipExists(relationship))
                relationships.Add(ToRelationship(relationship));
        }

        return new Graph(nodes, relationships);
    }

    internal int LoadNode(ReadOnlySpan<string> labels, string? elementId)
    {
        var node = NodeLimit;
        GrowNodes(node + 1);
        NodeLimit++;
        NodeCount++;
        foreach (var name in labels)
        {
            var label = Labels.Add(name);
            while (_byLabel.Count <= label)
                _byLabel.Add(new NodeSet());
            _byLabel[label].Add(node);
            _labelSetOf[node] = _labelSets.With(_labelSetOf[node], label);
        }

        if (elementId is not null)
            _nodeNames.Add(node, elementId);
        return node;
    }

    internal int LoadRelationship(string type, int start, int end, string? elementId)
    {
        var relationship = RelationshipLimit;
        GrowRelationships(relationship + 1);
        RelationshipLimit++;
        RelationshipCount++;
        var number = Types.Add(type);
        (_typeOf[relationship], _startOf[relationship], _endOf[relationship]) = (number, start, end);
        CountType(number, 1);
        if (elementId is not null)
            _relationshipNames.Add(relationship, elementId);
        return relationship;
    }

    internal void EndLoading()
    {
        Array.Resize(ref _labelSetOf, NodeLimit);
        Array.Resize(ref _typeOf, RelationshipLimit);
        Array.Resize(ref _startOf, RelationshipLimit);
        Array.Resize(ref _endOf, RelationshipLimit);
        _out.Rebuild(NodeLimit, _typeOf, _startOf, _endOf);
        _in.Rebuild(NodeLimit, _typeOf, _endOf, _startOf);
        Touched();
    }

    private GraphNode ToNode(int node) => new()
    {
        Id = IdOf(_nodeNames, node),
        Labels = [.. LabelsOf(node).ToArray().Select(label => Labels[label])],
        Properties = ToProperties(NodeProperties(node), $"node {NodeElementId(node)}"),
    };

    private GraphRelationship ToRelationship(int relationship) => new()
    {
        Id = IdOf(_relationshipNames, relationship),
        Type = Types[TypeOf(relationship)],
        From = IdOf(_nodeNames, StartOf(relationship)),
        To = IdOf(_nodeNames, EndOf(relationship)),
        Properties = ToProperties(RelationshipProperties(relationship), $"relationship {RelationshipElementId(relationship)}"),
    };

    private static string IdOf(Dictionary<int, string> names, int number) =>
        names.TryGetValue(number, out var name) ? name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"new/{number}");

    private static ImmutableSortedDictionary<string, GraphValue> ToProperties(MapValue properties, string where)
    {
        var mapped = ImmutableSortedDictionary.CreateBuilder<string, GraphValue>(StringComparer.Ordinal);
        foreach (var (key, value) in properties)
        {
            mapped.Add(key, GraphValues.ToGraph(value)
                ?? throw new FormatException(
                    $"The property {key} of {where} holds {ValueText.Of(value)}: the exchange format holds texts, numbers, truth values, days and lists of texts."));
        }

        return mapped.ToImmutable();
    }
}
