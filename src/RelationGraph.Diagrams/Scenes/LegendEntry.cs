using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>One line of the legend: a sample and what it means.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Text">What it means.</param>
/// <param name="Place">Where the sample stands; the text follows to its right.</param>
internal sealed record LegendEntry(LegendSample Sample, string Text, Box Place);
