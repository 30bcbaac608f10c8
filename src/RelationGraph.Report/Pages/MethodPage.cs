using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>How to read the report: its marks, its words and its files.</summary>
internal sealed class MethodPage(Workshop workshop)
{
    private readonly Ontology ontology = workshop.Site.Corpus.Ontology;

    public Page Of() => new()
    {
        Path = "method",
        Title = "How to read this report",
        Lead = "Every statement names the document and the lines that bear it, says when it held as far as the documents tell, and how far it is established.",
        Chapter = "method",
        Blocks =
        [
            new Block.Section("marks", "Marks", [new Block.Bullets([.. Marks()])]),
            new Block.Section("dates", "Dates", [new Block.Bullets([.. Dates()])]),
            new Block.Section("silence", "What silence means", [new Block.Paragraph(
                "No relation told is not “no relation”. Only where a document says that it covers a matter for some actors and years does its silence say anything; elsewhere the answer is unknown.")]),
            new Block.Section("types", "Types of relation", [Types()]),
            new Block.Section("statuses", "Statuses", [Statuses()]),
            new Block.Section("amounts", "What amounts are", [Terms("Kinds of amount", "amountKind")]),
            new Block.Section("assertions", "How documents put things", [Terms("Ways of putting a fact", "assertion")]),
            new Block.Section("files", "Files beside the pages", [new Block.Bullets([.. Files()])]),
        ],
        Recipe = workshop.Site.Graph.Recipe(),
    };

    private IEnumerable<Phrase> Marks()
    {
        StatusTerm Status(Func<StatusTerm, bool> isWanted) => ontology.Statuses.First(isWanted);
        Phrase Mark(Footing footing, StatusTerm status, string meaning) => StatusText.Tag(footing, status) + (Phrase)$" {meaning}";
        yield return Mark(Footing.Established, Status(status => status is { IsEstablished: true, IsOver: false }), "came about, and a document states or reports so");
        if (ontology.Statuses.Any(status => status is { IsEstablished: true, IsOver: true }))
            yield return Mark(Footing.Established, Status(status => status is { IsEstablished: true, IsOver: true }), "came about and no longer holds");
        yield return Mark(Footing.Alleged, Status(status => status.IsEstablished), "somebody claims it and no document vouches for it");
        yield return Mark(Footing.Denied, Status(status => status.IsEstablished), "somebody denies it and no document vouches for it");
        if (ontology.Statuses.Any(status => !status.IsEstablished))
            yield return Mark(Footing.Offered, Status(status => !status.IsEstablished), "proposed, announced or planned: nothing done yet");
        yield return Mark(Footing.Statement, ontology.Statuses[0], "what one says of another; it joins nobody");
        yield return "In diagrams, dashed lines are not established; a number on a line says for how many relations it stands.";
    }

    private static IEnumerable<Phrase> Dates()
    {
        yield return "“about 2013”: the document gives it as approximate.";
        yield return "“2012 (uncertain)”: the date may be another.";
        yield return "“since 1994”: still going on when the document was written; after that it is not known.";
        yield return "“from 1991, end not told”: no document says whether or when it ended.";
        yield return "“(concluded)”: the encoder concluded the date from the text, which does not print it.";
        yield return "“no date told”: the documents give no clue, and none is invented.";
        yield return "In square brackets, and in the tables' files, stands the date as ISO 8601-2 (EDTF) writes it.";
    }

    private Block.Table Types() => new(
        "Types of relation",
        ["Type", "Meaning", "Counts as a tie"],
        [.. ontology.RelationTypes.Select(type => ImmutableArray.Create<Cell>(Words.OfType(type.Name), type.Description, type.CountsAsTie ? "yes" : "no"))]);

    private Block.Table Statuses() => new(
        "Statuses",
        ["Status", "Meaning", "Established", "Over"],
        [
            .. ontology.Statuses.Select(status => ImmutableArray.Create<Cell>(
                Words.Of(status.Name), status.Description, status.IsEstablished ? "yes" : "no", status.IsOver ? "yes" : "no")),
        ]);

    private Block.Table Terms(string caption, string vocabulary) => new(
        caption,
        ["Word", "Meaning"],
        [.. ontology.Words(vocabulary).Select(term => ImmutableArray.Create<Cell>(Words.Of(term.Name), term.Description))]);

    private static IEnumerable<Phrase> Files()
    {
        yield return "Each page stands beside itself as Markdown, under the same name with the ending .md.";
        foreach (var (name, meaning) in SiteTables.Described)
            yield return (Phrase)new Inline.FileLink(name + ".csv", $"data/{name}.csv") + $": {meaning}";
    }
}
