using System.Collections.Immutable;

using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>A bundle where it is drawn.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="Curve">The line from the bundle's start to its end, outline to outline; under an arrowhead it stops short.</param>
/// <param name="Arrowheads">The arrowheads, three corners each, the tip first.</param>
/// <param name="Label">The text on it, or null where it is a single edge of a diagram without labels.</param>
internal sealed record SceneMark(
    EdgeBundle Bundle,
    Curve Curve,
    ImmutableArray<ImmutableArray<Position>> Arrowheads,
    SceneLabel? Label);
