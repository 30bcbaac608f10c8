namespace RelationGraph.Diagrams.Scenes;

/// <summary>How the nodes of a shape look.</summary>
/// <param name="Fill">The colour inside, as <c>#RRGGBB</c>.</param>
/// <param name="Stroke">The colour of the outline, as <c>#RRGGBB</c>.</param>
internal sealed record NodeStyle(string Fill, string Stroke);
