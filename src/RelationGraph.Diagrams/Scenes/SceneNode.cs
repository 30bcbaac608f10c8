using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>A node where it is drawn.</summary>
/// <param name="Node">The node.</param>
/// <param name="Box">Where its outline stands.</param>
/// <param name="Text">Its name, broken into lines.</param>
/// <param name="IsFocus">Whether the diagram is about it.</param>
internal sealed record SceneNode(DiagramNode Node, Box Box, TextBlock Text, bool IsFocus);
