using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Reading;

/// <summary>A relation as it was read, before evidence and links of other files are known.</summary>
internal sealed class RelationDraft
{
    /// <summary>Where faults of it go.</summary>
    public required FileDiagnostics Diagnostics { get; init; }

    /// <summary>The id, or null where it is missing.</summary>
    public required YamlScalar? Id { get; init; }

    /// <summary>The type, or null where it is unknown.</summary>
    public required RelationType? Type { get; init; }

    /// <summary>Its links.</summary>
    public required List<LinkDraft> Links { get; init; }

    /// <summary>Its evidence in its own file.</summary>
    public required List<EvidenceDraft> OwnEvidence { get; init; }

    /// <summary>Its evidence in other files.</summary>
    public List<EvidenceDraft> AddedEvidence { get; } = [];

    /// <summary>The relation without links and evidence, or null where it has faults.</summary>
    public required Relation? Relation { get; init; }

    /// <summary>Gives the relation with its links and evidence; only where no fault was found.</summary>
    public Relation Whole() => Relation! with
    {
        Links = [.. Links.Select(link => new Link(link.Kind!, link.Relation.Text))],
        Evidence = [.. OwnEvidence.Concat(AddedEvidence).Select(piece => piece.Piece!)],
    };
}
