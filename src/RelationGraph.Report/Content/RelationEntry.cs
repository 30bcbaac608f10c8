using System.Collections.Immutable;

namespace RelationGraph.Report.Content;

/// <summary>A relation in full, ready to be shown.</summary>
internal sealed record RelationEntry
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Title { get; init; }

    /// <summary>Type, ends and direction.</summary>
    public required Phrase Ends { get; init; }

    /// <summary>When it holds, and its status.</summary>
    public required Phrase Standing { get; init; }

    /// <summary>Whether it is established: what is not is framed otherwise.</summary>
    public required bool IsEstablished { get; init; }

    /// <summary>History, amount, properties and links, by name.</summary>
    public required ImmutableArray<(string Name, Phrase Value)> Facts { get; init; }

    public required ImmutableArray<EvidenceEntry> Evidence { get; init; }
}
