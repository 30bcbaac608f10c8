using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>A node that is measured but not placed.</summary>
/// <param name="Node">The node.</param>
/// <param name="Text">Its name, broken into lines.</param>
/// <param name="IsFocus">Whether the diagram is about it.</param>
/// <param name="Outline">The size of its outline.</param>
/// <param name="Room">The size that layout must keep free: the outline, and a loop above it where it has one.</param>
internal sealed record DraftNode(DiagramNode Node, TextBlock Text, bool IsFocus, LabelSize Outline, LabelSize Room);
