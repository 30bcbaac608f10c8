using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>A mark that is measured but not placed.</summary>
/// <param name="Bundle">Its edges.</param>
/// <param name="Label">The text on it, or null.</param>
/// <param name="IsTurned">Whether layout takes it from its end to its start.</param>
internal sealed record DraftMark(EdgeBundle Bundle, TextBlock? Label, bool IsTurned);
