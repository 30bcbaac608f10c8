using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding;

/// <summary>What reading seed files gave.</summary>
public sealed record SeedReading
{
    /// <summary>The corpus, or null where an error was found.</summary>
    public required Corpus? Corpus { get; init; }

    /// <summary>The vocabulary, or null where it has an error.</summary>
    public required Ontology? Ontology { get; init; }

    /// <summary>All faults, in the order of file, line and column.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What became of the lines of each document whose head could be read, errors or not, in the order of the files.</summary>
    public required ImmutableArray<LineAccount> Lines { get; init; }

    /// <summary>Whether there is an error among the diagnostics.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Code.Severity == Severity.Error);
}
