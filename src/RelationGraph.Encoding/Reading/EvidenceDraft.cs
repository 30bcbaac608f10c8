using System.Collections.Immutable;

using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Reading;

/// <summary>A piece of evidence as it was read, before the relation that it belongs to is known.</summary>
internal sealed record EvidenceDraft
{
    /// <summary>Where it stands.</summary>
    public required YamlNode At { get; init; }

    /// <summary>The id of the relation, where another file defines it.</summary>
    public YamlScalar? Relation { get; init; }

    /// <summary>Where the lines stand.</summary>
    public YamlNode? LinesAt { get; init; }

    /// <summary>The lines cited.</summary>
    public required ImmutableArray<int> Lines { get; init; }

    /// <summary>What was concluded.</summary>
    public required List<YamlScalar> Inferred { get; init; }

    /// <summary>What differs.</summary>
    public required IReadOnlyList<YamlEntry> Values { get; init; }

    /// <summary>The piece, without its document, or null where it has faults.</summary>
    public required Evidence? Piece { get; init; }
}
