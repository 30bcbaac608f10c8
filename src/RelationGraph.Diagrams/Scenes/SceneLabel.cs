using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>The text on a mark: what it is, or only how many edges it stands for.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">The lines.</param>
internal sealed record SceneLabel(Box Box, TextBlock Text);
