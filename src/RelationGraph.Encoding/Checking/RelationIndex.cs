using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Checking;

/// <summary>The relations of all documents by id; ids that stand twice are reported as it is made.</summary>
internal sealed class RelationIndex
{
    private readonly Dictionary<string, RelationDraft> byId = new(StringComparer.Ordinal);

    /// <summary>Takes the relations of documents.</summary>
    /// <param name="documents">The documents, in the order of their files.</param>
    /// <param name="isWhole">Whether every file was read to its end; only then is an id that no file defines a fault.</param>
    public RelationIndex(IEnumerable<DocumentDraft> documents, bool isWhole)
    {
        IsWhole = isWhole;
        foreach (var relation in documents.SelectMany(document => document.Relations))
        {
            if (relation.Id is not { } id || byId.TryAdd(id.Text, relation))
                continue;
            var first = byId[id.Text];
            relation.Diagnostics.Add(DiagnosticCodes.DuplicateRelation, id, id.Text, $"it only at {first.Diagnostics.PlaceOf(first.Id!)}");
        }
    }

    /// <summary>Whether every file was read to its end.</summary>
    public bool IsWhole { get; }

    /// <summary>The relations that have an id, each id once.</summary>
    public IReadOnlyCollection<RelationDraft> All => byId.Values;

    /// <summary>Gives the relation that a text names, or null where there is none, which is reported.</summary>
    public RelationDraft? Find(YamlScalar id, Model.Diagnostics.DiagnosticCode code, FileDiagnostics diagnostics)
    {
        if (byId.TryGetValue(id.Text, out var relation))
            return relation;
        if (IsWhole)
            diagnostics.AddUnknown(code, id, "the id of a relation", byId.Keys);
        return null;
    }
}
