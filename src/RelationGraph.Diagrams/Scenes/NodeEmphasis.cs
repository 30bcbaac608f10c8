namespace RelationGraph.Diagrams.Scenes;

/// <summary>How a node stands out in a picture that emphasises nodes.</summary>
/// <param name="Value">Its value in [0, 1], or null where it has none.</param>
/// <param name="Category">Its category's number, or null where it has none.</param>
/// <param name="Note">What is said of it when it is pointed at, or null.</param>
internal sealed record NodeEmphasis(double? Value, int? Category, string? Note)
{
    /// <summary>How much larger than usual its name is written.</summary>
    public double Growth => Math.Sqrt(1 + (3 * (Value ?? 0)));

    /// <summary>Gives the graph with its nodes emphasised.</summary>
    /// <exception cref="ArgumentException">A value is outside [0, 1], or a category has no name.</exception>
    public static DiagramGraph On(DiagramGraph graph, DiagramEmphasis emphasis) =>
        graph with { Nodes = [.. graph.Nodes.Select(node => node with { Emphasis = Of(node.Id, emphasis) })] };

    private static NodeEmphasis Of(string id, DiagramEmphasis emphasis)
    {
        double? value = emphasis.Values.TryGetValue(id, out var given) ? given : null;
        int? category = emphasis.CategoryOf.TryGetValue(id, out var number) ? number : null;
        if (value is not (null or (>= 0 and <= 1)))
            throw new ArgumentException($"the value of '{id}' is outside [0, 1]", nameof(emphasis));
        if (category is { } named && (uint)named >= (uint)emphasis.Categories.Length)
            throw new ArgumentException($"the category of '{id}' has no name", nameof(emphasis));
        return new(value, category, emphasis.Notes.GetValueOrDefault(id) ?? (category is { } known ? emphasis.Categories[known] : null));
    }
}
