namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>The middle of a placed box.</summary>
internal sealed record WirePlace(string Id, double X, double Y);
