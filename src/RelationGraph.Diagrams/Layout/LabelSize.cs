namespace RelationGraph.Diagrams.Layout;

/// <summary>The room that a label takes.</summary>
/// <param name="Width">Pixels, above 0.</param>
/// <param name="Height">Pixels, above 0.</param>
internal sealed record LabelSize(double Width, double Height);
