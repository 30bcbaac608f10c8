namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>A box as the script reads it.</summary>
internal sealed record WireBox(string Id, double Width, double Height);
