using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Layout;

/// <summary>Where boxes and lines came to stand.</summary>
/// <param name="Nodes">Each box, by its id.</param>
/// <param name="Edges">Each line, by its id.</param>
/// <param name="Blocked">How many lines run through a box that is not theirs, as far as the router could not help it.</param>
internal sealed record LayoutResult(
    ImmutableDictionary<string, Box> Nodes,
    ImmutableDictionary<string, RoutedEdge> Edges,
    int Blocked);
