using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Checking;

/// <summary>Gives evidence to the relations it belongs to, and checks the fields that it names.</summary>
internal static class EvidenceCheck
{
    /// <summary>The fields that evidence may name beside the properties of the relation's type.</summary>
    public static readonly string[] Fields =
    [
        "type", "from", "to", "title", "when", "when.start", "when.end", "status", "sign",
        "amount", "amount.value", "amount.min", "amount.max", "amount.currency", "amount.kind", "amount.per", "amount.prices",
    ];

    /// <summary>Attaches the evidence that stands in other files than its relation, then checks all of it.</summary>
    public static void Run(IReadOnlyList<DocumentDraft> documents, RelationIndex relations, Lexicon lexicon)
    {
        foreach (var document in documents)
        {
            foreach (var piece in document.Evidence)
            {
                if (piece.Relation is null
                    || relations.Find(piece.Relation, DiagnosticCodes.EvidenceForNothing, document.Diagnostics) is not { } relation)
                    continue;
                relation.AddedEvidence.Add(piece);
                CheckFields(piece, relation.Type, lexicon, document.Diagnostics);
            }

            foreach (var relation in document.Relations)
            {
                foreach (var piece in relation.OwnEvidence)
                    CheckFields(piece, relation.Type, lexicon, document.Diagnostics);
            }
        }

        foreach (var relation in relations.All)
        {
            if (relations.IsWhole && relation.OwnEvidence.Count + relation.AddedEvidence.Count == 0)
                relation.Diagnostics.Add(DiagnosticCodes.NoEvidence, relation.Id!, relation.Id!.Text, "a piece of evidence at least");
        }
    }

    private static void CheckFields(EvidenceDraft piece, RelationType? type, Lexicon lexicon, FileDiagnostics diagnostics)
    {
        foreach (var field in piece.Inferred)
            CheckField(field, type, lexicon, diagnostics);
        foreach (var (key, value) in piece.Values)
        {
            CheckField(key, type, lexicon, diagnostics);
            if (value is not YamlScalar { IsNothing: false } text)
                continue;
            if (key.Text is "when")
                Dates.Of(text, diagnostics);
            else if (key.Text is "status")
                lexicon.Status(text, diagnostics);
        }
    }

    private static void CheckField(YamlScalar field, RelationType? type, Lexicon lexicon, FileDiagnostics diagnostics)
    {
        if (type is null || !lexicon.IsWhole || Array.IndexOf(Fields, field.Text) >= 0 || type.Property(field.Text) is not null)
            return;
        var known = Fields.Concat(type.Properties.Select(property => property.Name)).ToList();
        diagnostics.AddUnknown(DiagnosticCodes.UnknownField, field, $"a field or a property of {type.Name}", known);
    }
}
