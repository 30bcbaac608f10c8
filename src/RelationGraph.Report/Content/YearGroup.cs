using System.Collections.Immutable;

namespace RelationGraph.Report.Content;

/// <summary>The dated lines of a year.</summary>
/// <param name="Label">The year.</param>
/// <param name="Lines">The lines: a date and what happened.</param>
internal sealed record YearGroup(string Label, ImmutableArray<(Phrase Date, Phrase Text)> Lines);
