using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange;

/// <summary>What reading a JSON file gave.</summary>
/// <param name="Corpus">The corpus, or null where a diagnostic is an error.</param>
/// <param name="Diagnostics">The faults, in the order of the file.</param>
public sealed record JsonReadResult(Corpus? Corpus, ImmutableArray<Diagnostic> Diagnostics);
