namespace RelationGraph.Diagrams.Layout;

/// <summary>A box to place.</summary>
/// <param name="Id">The id that edges name.</param>
/// <param name="Width">Pixels, above 0.</param>
/// <param name="Height">Pixels, above 0.</param>
internal sealed record LayoutNode(string Id, double Width, double Height);
