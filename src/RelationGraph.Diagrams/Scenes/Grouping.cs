using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Draws nodes that are alike as one, in a graph with too many marks to be read.</summary>
/// <remarks>Nodes are alike when they have the same shape and category and are joined to the same nodes, so that one mark can stand for theirs.</remarks>
internal static class Grouping
{
    /// <summary>The most marks, nodes not counted, of a picture that is drawn as it is.</summary>
    public const int Limit = 600;

    /// <summary>Gives the graph itself up to the limit, and beyond it the graph with nodes that are alike taken together.</summary>
    public static DiagramGraph Of(DiagramGraph graph)
    {
        if (EdgeBundle.ByPair(graph.Edges).Length <= Limit)
            return graph;
        var neighbours = graph.Nodes.ToDictionary(node => node.Id, _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var edge in graph.Edges)
        {
            neighbours[edge.From].Add(edge.To);
            neighbours[edge.To].Add(edge.From);
        }

        var groups = graph.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal)
            .GroupBy(node => (node.Shape, node.Emphasis?.Category, string.Join('\n', neighbours[node.Id])))
            .Where(group => group.Count() > 1).Select(group => group.ToImmutableArray()).ToList();
        var standsFor = groups.SelectMany(group => group.Select(node => (node.Id, Group: GroupId(group))))
            .ToDictionary(entry => entry.Id, entry => entry.Group, StringComparer.Ordinal);
        string Shown(string id) => standsFor.GetValueOrDefault(id, id);
        return new(
            [.. graph.Nodes.Where(node => !standsFor.ContainsKey(node.Id)), .. groups.Select(Together)],
            [.. graph.Edges.Select(edge => edge with { From = Shown(edge.From), To = Shown(edge.To) })]);
    }

    private static string GroupId(ImmutableArray<DiagramNode> group) => "group of " + group[0].Id;

    private static DiagramNode Together(ImmutableArray<DiagramNode> group) => new()
    {
        Id = GroupId(group),
        Name = $"{group.Length} {Plural(group[0].Shape)}",
        Shape = group[0].Shape,
        Kind = "group",
        Members = [.. group.Select(node => node.Name)],
        Aliases = [.. group.SelectMany(node => node.Aliases.Add(node.Name))],
        Emphasis = group[0].Emphasis is { } first ? first with { Value = group.Max(node => node.Emphasis?.Value), Note = null } : null,
    };

    private static string Plural(NodeShape shape) => shape switch
    {
        NodeShape.State => "states",
        NodeShape.Organization => "organizations",
        NodeShape.Project => "projects",
        _ => "places",
    };
}
