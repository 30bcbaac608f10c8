using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads pieces of evidence.</summary>
internal sealed class EvidenceReader(Lexicon lexicon, Registry registry, LineReader lines, string document, FileDiagnostics diagnostics)
{
    /// <summary>How many lines a piece may cite.</summary>
    public const int MostLines = 1000;

    /// <summary>The keys of a piece.</summary>
    public static readonly string[] Keys = ["lines", "says", "assertion", "by", "values", "inferred", "reliability", "credibility"];

    /// <summary>The keys of a piece for a relation that another file defines.</summary>
    public static readonly string[] KeysElsewhere = ["relation", .. Keys];

    /// <summary>The grades of sources.</summary>
    public static readonly string[] Reliabilities = ["A", "B", "C", "D", "E", "F"];

    /// <summary>Reads a piece of evidence.</summary>
    /// <returns>The piece, or null where the node is no mapping.</returns>
    public EvidenceDraft? Read(YamlNode node, bool isElsewhere)
    {
        if (Fields.Of(node, isElsewhere ? KeysElsewhere : Keys, diagnostics) is not { } fields)
            return null;
        var relation = isElsewhere ? fields.Required("relation") : null;
        var at = fields.RequiredNode("lines");
        var cited = lines.Read(at, MostLines);
        var says = fields.Required("says");
        var assertion = AssertionOf(fields.Text("assertion"));
        var inferred = fields.Texts("inferred");
        var values = fields.Entries("values");
        var reliability = Reliability(fields.Text("reliability"));
        var credibility = fields.Whole("credibility", 1, 6);
        var piece = says is null ? null : new Evidence
        {
            Document = document,
            Lines = cited,
            Says = says.Text,
            Assertion = assertion,
            AttributedTo = By(fields.Text("by")),
            Reliability = reliability,
            Credibility = credibility,
            Inferred = [.. inferred.Select(field => field.Text)],
            Values = Values(values),
        };
        return new EvidenceDraft
        {
            At = fields.At,
            Relation = relation,
            LinesAt = at,
            Lines = cited,
            Inferred = inferred,
            Values = values,
            Piece = piece,
        };
    }

    private Assertion AssertionOf(YamlScalar? text) =>
        lexicon.Word(VocabularyNames.Assertion, text, DiagnosticCodes.UnknownAssertion, diagnostics) switch
        {
            "reported" => Assertion.Reported,
            "alleged" => Assertion.Alleged,
            "denied" => Assertion.Denied,
            _ => Assertion.Stated,
        };

    // A text that is an entity's name, or is written like an id, probably means an entity.
    private string? By(YamlScalar? text)
    {
        if (text is null || registry.Use(text.Text))
            return text?.Text;
        var looksLikeId = text.Text.Length > 1 && Ids.IsAcronym(text.Text);
        if (registry.IsWhole && (looksLikeId || registry.IdOfName(text.Text) is not null))
            diagnostics.Add(DiagnosticCodes.NameForId, text, text.Text, "an id or a description", registry.Suggestions(text.Text, diagnostics));
        return text.Text;
    }

    private string? Reliability(YamlScalar? text)
    {
        if (text is null || Array.IndexOf(Reliabilities, text.Text) >= 0)
            return text?.Text;
        diagnostics.Add(DiagnosticCodes.UnknownGrade, text, text.Text, "a letter from A to F");
        return null;
    }

    private ImmutableSortedDictionary<string, string> Values(IReadOnlyList<YamlEntry> entries)
    {
        if (entries.Count == 0)
            return ImmutableSortedDictionary<string, string>.Empty;
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (Nodes.Text(value, diagnostics) is not { } text)
                continue;
            if (text.IsNothing || string.IsNullOrWhiteSpace(text.Text))
                diagnostics.Add(DiagnosticCodes.EmptyText, text, key.Text, "a value");
            values[key.Text] = text.Text;
        }

        return values.ToImmutable();
    }
}
