using System.Collections.Immutable;

namespace RelationGraph.Report.Content;

/// <summary>What some lines of a document say, ready to be shown.</summary>
/// <param name="Says">The fact.</param>
/// <param name="How">How the document puts it and who says so, or empty where it states it itself.</param>
/// <param name="Source">The document and its lines.</param>
/// <param name="Remarks">What it says otherwise, what an encoder concluded, how it is graded.</param>
internal sealed record EvidenceEntry(string Says, Phrase How, Phrase Source, ImmutableArray<Phrase> Remarks);
