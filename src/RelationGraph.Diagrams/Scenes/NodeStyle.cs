namespace RelationGraph.Diagrams.Scenes;

/// <summary>How the nodes of a shape look.</summary>
/// <param name="Fill">The colour inside, as <c>#RRGGBB</c>.</param>
/// <param name="Stroke">The colour of the outline, as <c>#RRGGBB</c>.</param>
/// <param name="Dash">The dashes of the outline as SVG writes them, or null for a whole line.</param>
internal sealed record NodeStyle(string Fill, string Stroke, string? Dash = null);
