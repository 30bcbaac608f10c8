using System.Collections.Immutable;

namespace RelationGraph.Analysis.Timelines;

/// <summary>The events of a year, or of a decade or century where no year is told.</summary>
/// <param name="Label">The year as the dates write it, such as <c>2004</c> or <c>199X</c>.</param>
/// <param name="Events">The events, in the timeline's order.</param>
public sealed record TimelineYear(string Label, ImmutableArray<TimelineEvent> Events);
