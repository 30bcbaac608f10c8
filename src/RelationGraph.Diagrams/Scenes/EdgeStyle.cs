namespace RelationGraph.Diagrams.Scenes;

/// <summary>How the edges of a type look.</summary>
/// <param name="Colour">The colour as <c>#RRGGBB</c>.</param>
/// <param name="Dash">The dashes of an established edge as SVG writes them, or null for a whole line.</param>
internal sealed record EdgeStyle(string Colour, string? Dash);
