using System.Collections.Immutable;

namespace RelationGraph.Diagrams;

/// <summary>What a diagram shows of its nodes beside what they are: a value by size and shade, a category by colour, or both; and of lines their sign.</summary>
/// <remarks>
/// Nodes with neither a value nor a category are drawn pale, and the legend says so. Of nodes that are drawn as one, the greatest
/// value counts.
/// </remarks>
public sealed record DiagramEmphasis
{
    /// <summary>What the values are, for the legend, such as <c>Betweenness</c>.</summary>
    public string Scale { get; init; } = "";

    /// <summary>The value of each node in [0, 1] by its id; the size of a name grows so that its area is in proportion to 1 + 3 × value.</summary>
    public ImmutableSortedDictionary<string, double> Values { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>The names of the categories, for the legend; from the ninth on colours come again with dashed outlines.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The number of each node's category, from 0, by the node's id.</summary>
    public ImmutableSortedDictionary<string, int> CategoryOf { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>What line each relation is drawn as instead of its type's, by its id; empty for types.</summary>
    public ImmutableSortedDictionary<string, SignedLine> Lines { get; init; } =
        ImmutableSortedDictionary.Create<string, SignedLine>(StringComparer.Ordinal);

    /// <summary>What is said of a node when it is pointed at, by its id; where nothing is, its category's name.</summary>
    public ImmutableSortedDictionary<string, string> Notes { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
