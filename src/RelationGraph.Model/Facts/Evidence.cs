using System.Collections.Immutable;

namespace RelationGraph.Model.Facts;

/// <summary>What some lines of a document say of a relation.</summary>
public sealed record Evidence
{
    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>The lines, 1-based and ascending.</summary>
    public required ImmutableArray<int> Lines { get; init; }

    /// <summary>The fact in the encoder's own words.</summary>
    public required string Says { get; init; }

    /// <summary>How the document puts it.</summary>
    public Assertion Assertion { get; init; }

    /// <summary>Who reports, alleges or denies it: a node's id or a description; null where the document speaks for itself.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Admiralty grade of the source, A to F, or null where it is not judged.</summary>
    public string? Reliability { get; init; }

    /// <summary>Admiralty grade of the information, 1 to 6, or null where it is not judged.</summary>
    public int? Credibility { get; init; }

    /// <summary>The fields that the encoder concluded and the document does not print.</summary>
    public ImmutableArray<string> Inferred { get; init; } = [];

    /// <summary>What this piece says where it differs from the relation, by field.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
