namespace RelationGraph.Diagrams.Layout;

/// <summary>An edge's line, from box to box, and where its label stands.</summary>
/// <param name="Curve">The line; where there is a label, it runs through the label's middle.</param>
/// <param name="Label">The label's box, or null where the edge carries none.</param>
internal sealed record RoutedEdge(Curve Curve, Box? Label);
