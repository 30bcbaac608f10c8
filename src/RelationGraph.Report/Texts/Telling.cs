using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Money;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Report.Texts;

/// <summary>Writes nodes, sources and relations as lines with links.</summary>
internal sealed class Telling(Site site)
{
    /// <summary>Names a node, with a link where it has a page; other text stays text.</summary>
    public Inline Node(string idOrText)
    {
        var name = site.Corpus.NameOf(idOrText);
        return site.Corpus.FindNode(idOrText) is not null && site.Of(idOrText) is { } page
            ? new Inline.Link(name, page)
            : new Inline.Text(name);
    }

    public Phrase Nodes(IEnumerable<string> ids) => Phrase.Join(", ", ids.Select(id => (Phrase)Node(id)));

    /// <summary>Names the ends of a relation, organs by their own name, with an arrow where it has a direction.</summary>
    public Phrase Ends(Relation relation) =>
        (Phrase)Node(relation.From) + (relation.IsSymmetric ? " ↔ " : " → ") + Node(relation.To);

    /// <summary>Names the documents and lines of some evidence, each document once.</summary>
    public Phrase Sources(IEnumerable<Evidence> evidence) => Phrase.Join("; ", evidence
        .GroupBy(piece => piece.Document, StringComparer.Ordinal)
        .Select(group => Source(group.Key, [.. group.SelectMany(piece => piece.Lines).Distinct().Order()])));

    /// <summary>Names a document and lines.</summary>
    public Phrase Source(string document, ImmutableArray<int> lines)
    {
        var text = lines.IsEmpty ? document : $"{document}, {LineText.Of(lines)}";
        return site.Corpus.FindDocument(document) is { } known
            ? new Inline.Source(text, site.OfDocument(document, lines.IsEmpty ? null : lines[0]), known.Title)
            : new Inline.Text(text);
    }

    /// <summary>Gives a relation's title as a link to where it stands in full.</summary>
    public Phrase Title(Relation relation) => site.OfRelation(relation.Id) is { } place
        ? new Inline.Link(relation.Title, place)
        : new Inline.Text(relation.Title);

    public static Inline.Tag Status(Tie tie) => StatusText.Tag(Footings.Of(tie), tie.Status.Status);

    /// <summary>Writes an amount with what it is.</summary>
    public static string Money(Amount amount) => $"{AmountText.Of(amount)} ({Words.Of(amount.Kind)})";

    /// <summary>Tells a relation in one line: title, date, money, status, sources.</summary>
    /// <param name="tie">The relation.</param>
    /// <param name="now">What it is now, or empty.</param>
    public Phrase Line(Tie tie, string now = "")
    {
        var relation = tie.Relation;
        return Title(relation) + " — " + DateText.Of(relation.When)
            + (relation.Amount is { } amount ? $" · {Money(amount)}" : "")
            + " " + Status(tie)
            + (now.Length == 0 ? Phrase.Empty : new Inline.Quiet($" {now}")) + " " + Quietly(Sources(relation.Evidence));
    }

    /// <summary>Tells a relation in one line with its ends before it.</summary>
    public Phrase LineWithEnds(Tie tie) => Ends(tie.Relation) + ": " + Line(tie);

    /// <summary>Sets sources in brackets.</summary>
    public static Phrase Quietly(Phrase sources) =>
        sources.IsEmpty ? Phrase.Empty : (Phrase)new Inline.Quiet("[") + sources + new Inline.Quiet("]");
}
