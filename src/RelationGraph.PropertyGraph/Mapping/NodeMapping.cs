using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Nodes in both directions.</summary>
internal static class NodeMapping
{
    public static GraphNode ToGraph(Node node, string dataset) => new()
    {
        Id = node.Id,
        Labels = [node.Label.ToString(), GraphNames.EveryNode],
        Properties = new PropertyBag()
            .Add(GraphNames.Dataset, dataset)
            .Add(GraphNames.Id, node.Id)
            .Add("kind", node.Kind)
            .Add("name", node.Name)
            .AddTexts("aliases", node.Aliases)
            .AddTexts("codeSystem", node.Codes.Keys)
            .AddTexts("codeValue", node.Codes.Values)
            .ToProperties(),
    };

    public static Node ToModel(GraphNode node) => new PropertyReader($"Node '{node.Id}'", node.Properties).Fact(properties =>
    {
        var systems = properties.Texts("codeSystem");
        return new Node
        {
            Id = properties.Text(GraphNames.Id),
            Label = LabelOf(node),
            Kind = properties.Text("kind"),
            Name = properties.Text("name"),
            Aliases = properties.Texts("aliases"),
            Codes = systems.Zip(properties.Beside("codeValue", systems.Length), KeyValuePair.Create)
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    });

    private static NodeLabel LabelOf(GraphNode node)
    {
        foreach (var label in Enum.GetValues<NodeLabel>())
        {
            if (node.Labels.Contains(label.ToString(), StringComparer.Ordinal))
                return label;
        }

        throw new FormatException($"Node '{node.Id}' has the labels {string.Join(", ", node.Labels)}, none of which says what it is.");
    }
}
