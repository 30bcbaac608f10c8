using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads the file of a document.</summary>
internal sealed class DocumentReader(Lexicon lexicon, Registry registry, FileDiagnostics diagnostics)
{
    /// <summary>The keys of a document's file.</summary>
    public static readonly string[] Keys = ["document", "none", "open", "relations", "evidence", "coverage"];

    /// <summary>The keys of lines without a relation.</summary>
    public static readonly string[] NoneKeys = ["lines", "reason"];

    /// <summary>The keys of an entry of what is covered.</summary>
    public static readonly string[] CoverageKeys = ["type", "actors", "from", "to"];

    /// <summary>Reads a document.</summary>
    /// <returns>What could be read, or null where the root is no mapping.</returns>
    public DocumentDraft? Read(YamlNode root)
    {
        if (Fields.Of(root, Keys, diagnostics) is not { } fields)
            return null;
        var head = fields.RequiredNode("document") is { } node ? new HeadReader(lexicon, diagnostics).Read(node) : null;
        var lines = new LineReader(diagnostics, head?.Lines);
        var none = None(fields.List("none"), lines);
        lines.Read(fields.Find("open"));
        var evidence = new EvidenceReader(lexicon, registry, lines, head?.Id?.Text ?? "", diagnostics);
        var relations = new RelationReader(lexicon, registry, evidence, diagnostics);
        return new DocumentDraft
        {
            Diagnostics = diagnostics,
            Head = head,
            None = none,
            Relations = [.. fields.List("relations").Select(relations.Read).OfType<RelationDraft>()],
            Evidence = [.. fields.List("evidence").Select(piece => evidence.Read(piece, isElsewhere: true)).OfType<EvidenceDraft>()],
            Coverage = [.. fields.List("coverage").Select(Coverage).OfType<Coverage>()],
        };
    }

    private List<NoneDraft> None(IReadOnlyList<YamlNode> items, LineReader lines)
    {
        var none = new List<NoneDraft>(items.Count);
        foreach (var item in items)
        {
            if (Fields.Of(item, NoneKeys, diagnostics) is not { } fields)
                continue;
            var at = fields.RequiredNode("lines");
            var reason = lexicon.Word(VocabularyNames.NoneReason, fields.Required("reason"), DiagnosticCodes.UnknownReason, diagnostics);
            none.Add(new NoneDraft(at ?? fields.At, lines.Read(at), reason ?? ""));
        }

        return none;
    }

    private Coverage? Coverage(YamlNode node)
    {
        if (Fields.Of(node, CoverageKeys, diagnostics) is not { } fields)
            return null;
        var type = lexicon.Type(fields.Required("type"), diagnostics);
        fields.RequiredNode("actors");
        var actors = fields.Texts("actors").Select(actor => registry.Id(actor, diagnostics)).OfType<string>().ToList();
        var (from, to) = (Dates.Of(fields.Required("from"), diagnostics), Dates.Of(fields.Required("to"), diagnostics));
        if (from is not null && to is not null && to.Before(from) == Truth.Yes)
            diagnostics.Add(DiagnosticCodes.EndBeforeStart, fields.Find("to")!, to.Text, $"a time not before {from.Text}");
        return type is null || from is null || to is null ? null : new Coverage(type.Name, [.. actors], from, to);
    }
}
