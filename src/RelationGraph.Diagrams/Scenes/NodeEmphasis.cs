namespace RelationGraph.Diagrams.Scenes;

/// <summary>How a node stands out in a picture that emphasises nodes.</summary>
/// <param name="Value">Its value in [0, 1], or null where it has none.</param>
/// <param name="Category">Its category's number, or null where it has none.</param>
/// <param name="Note">What is said of it when it is pointed at, or null.</param>
internal sealed record NodeEmphasis(double? Value, int? Category, string? Note)
{
    /// <summary>How much larger than usual its name is written.</summary>
    public double Growth => Math.Sqrt(1 + (3 * (Value ?? 0)));

    /// <summary>Gives the graph with its nodes emphasised and its lines told by sign.</summary>
    /// <exception cref="ArgumentException">A value is outside [0, 1], or a category has no name.</exception>
    public static DiagramGraph On(DiagramGraph graph, DiagramEmphasis emphasis) =>
        new([.. graph.Nodes.Select(node => node with { Emphasis = Of(node.Id, emphasis) })], [.. graph.Edges.Select(edge => Signed(edge, emphasis))]);

    /// <summary>A line of a sign is an edge of a type of that name: one colour, one entry of the legend.</summary>
    private static DiagramEdge Signed(DiagramEdge edge, DiagramEmphasis emphasis) =>
        emphasis.Lines.TryGetValue(edge.Id, out var line) ? edge with { Type = Palette.TypeOf(line) } : edge;

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
