using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Edges between the same two nodes that are drawn as one mark.</summary>
/// <param name="From">The node where the mark starts; for a bundle of one direction, where its edges start.</param>
/// <param name="To">The node where it ends; the same node for a loop.</param>
/// <param name="Edges">The edges, at least one.</param>
internal sealed record EdgeBundle(string From, string To, ImmutableArray<DiagramEdge> Edges)
{
    public bool IsLoop => string.Equals(From, To, StringComparison.Ordinal);

    /// <summary>Whether any of the edges is established; a mark without one is dashed.</summary>
    public bool IsEstablished => Edges.Any(edge => edge.IsEstablished);

    /// <summary>Whether an edge points to where the mark ends.</summary>
    public bool PointsToEnd => Edges.Any(edge => edge.IsDirected && string.Equals(edge.To, To, StringComparison.Ordinal));

    /// <summary>Whether an edge points to where the mark starts.</summary>
    public bool PointsToStart => !IsLoop && Edges.Any(edge => edge.IsDirected && string.Equals(edge.To, From, StringComparison.Ordinal));

    /// <summary>The types with their counts, the most frequent first, then by name.</summary>
    public ImmutableArray<(string Type, int Count)> Types =>
    [
        .. Edges.GroupBy(edge => edge.Type, StringComparer.Ordinal).Select(group => (group.Key, Count: group.Count()))
            .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal),
    ];

    /// <summary>Bundles all edges between two nodes.</summary>
    public static ImmutableArray<EdgeBundle> ByPair(IEnumerable<DiagramEdge> edges) => Group(edges, edge => (Ends(edge), "", 0, true));

    /// <summary>Bundles the edges between two nodes that have the same type and direction and are equally established.</summary>
    /// <remarks>The loops of a node are one bundle.</remarks>
    public static ImmutableArray<EdgeBundle> ByType(IEnumerable<DiagramEdge> edges) => Group(edges, edge =>
    {
        var order = string.CompareOrdinal(edge.From, edge.To);
        return order == 0 ? (Ends(edge), "", 0, true) : (Ends(edge), edge.Type, edge.IsDirected ? order.CompareTo(0) : 0, edge.IsEstablished);
    });

    private static (string, string) Ends(DiagramEdge edge) =>
        string.CompareOrdinal(edge.From, edge.To) <= 0 ? (edge.From, edge.To) : (edge.To, edge.From);

    private static ImmutableArray<EdgeBundle> Group<TKey>(IEnumerable<DiagramEdge> edges, Func<DiagramEdge, TKey> key) =>
    [
        .. edges.OrderBy(edge => edge.Id, StringComparer.Ordinal).GroupBy(key)
            .Select(group => new EdgeBundle(group.First().From, group.First().To, [.. group]))
            .OrderBy(bundle => bundle.From, StringComparer.Ordinal).ThenBy(bundle => bundle.To, StringComparer.Ordinal)
            .ThenBy(bundle => bundle.Edges[0].Id, StringComparer.Ordinal),
    ];
}
