namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>A line as the script reads it.</summary>
internal sealed record WireLine(string Id, string From, string To);
