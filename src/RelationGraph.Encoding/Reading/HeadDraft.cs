using System.Collections.Immutable;

using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Time;

namespace RelationGraph.Encoding.Reading;

/// <summary>The head of a document as it was read; null is what is missing or at fault.</summary>
internal sealed record HeadDraft
{
    public required YamlNode At { get; init; }

    public required YamlScalar? Id { get; init; }

    public required YamlScalar? Title { get; init; }

    public required string? Publisher { get; init; }

    public required YamlScalar? File { get; init; }

    public required YamlScalar? Sha256 { get; init; }

    public required int? Lines { get; init; }

    public required YamlNode? LinesAt { get; init; }

    public required ImmutableArray<int>? Blank { get; init; }

    public required YamlNode? BlankAt { get; init; }

    public required Edtf? Date { get; init; }

    public required YamlScalar? DateBasis { get; init; }
}
