namespace RelationGraph.Diagrams.Layout;

/// <summary>A line to route between two different boxes.</summary>
/// <param name="Id">The id, unique among edges.</param>
/// <param name="From">The id of the box where it starts; in a layered layout the one further left.</param>
/// <param name="To">The id of the box where it ends.</param>
/// <param name="Label">The size of the label that it carries, or null where it carries none.</param>
internal sealed record LayoutEdge(string Id, string From, string To, LabelSize? Label);
