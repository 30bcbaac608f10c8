using System.Collections.Immutable;

using RelationGraph.Analysis.Contradictions;
using RelationGraph.Encoding.Documents;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Answers;

/// <summary>A node, a relation or a document with all that is told of it.</summary>
/// <param name="graph">What was selected.</param>
/// <param name="texts">The documents' own texts, or null where they are not at hand.</param>
internal sealed class ShowAnswer(SelectedGraph graph, DocumentTexts? texts)
{
    private readonly Workshop workshop = Printed.Workshop(graph);

    /// <summary>Makes the answer for a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The page.</returns>
    public Page Of(Node node)
    {
        var ties = graph.TiesOf(node.Id).ToList();
        var page = new NodePage(workshop).Of(node).WithoutPictures();
        return WithLines(
            page with { Blocks = page.Blocks.Add(new Block.Section("", "Relations in full", [new Block.Entries([.. ties.Select(workshop.Entries.Of)])])) },
            ties.SelectMany(tie => tie.Relation.Evidence));
    }

    /// <summary>Makes the answer for a relation.</summary>
    /// <param name="tie">The relation as it was selected.</param>
    /// <returns>The page.</returns>
    public Page Of(Tie tie)
    {
        var contested = Disagreements.Of(graph.Corpus, [tie]);
        var page = Answer.Page(
            tie.Relation.Title,
            [],
            [
                new Block.Entries([workshop.Entries.Of(tie)]),
                .. contested.IsEmpty ? [] : new Block[]
                {
                    new Block.Section("", "Contested", [new DisagreementParts(workshop.Tell).Lines(contested)]),
                },
            ]);
        return WithLines(page, tie.Relation.Evidence);
    }

    /// <summary>Makes the answer for a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The page.</returns>
    public Page Of(Document document) => WithLines(
        new DocumentPages(workshop).Of(document).WithoutPictures(),
        graph.Ties.SelectMany(tie => tie.Relation.Evidence)
            .Where(piece => string.Equals(piece.Document, document.Id, StringComparison.Ordinal)));

    private Page WithLines(Page page, IEnumerable<Evidence> evidence)
    {
        if (texts is null)
            return page;
        var lines = evidence.SelectMany(piece => piece.Lines.Select(line => (piece.Document, line))).Distinct().Order();
        var table = Answer.Table("Lines of the documents", [
            new("Document", ColumnKind.Short), new("Line", ColumnKind.Number), "Text"],
            lines.Select(ImmutableArray<Cell> (place) => [place.Document, place.line, Line(graph.Corpus, place.Document, place.line)]));
        return page with { Blocks = page.Blocks.Add(new Block.Section("", table.Caption, [table])) };
    }

    private string Line(Corpus corpus, string document, int line) =>
        corpus.FindDocument(document) is { } known && texts!.Line(known, line) is { } text
            ? text.Trim()
            : "(not at hand, or not the text that was encoded: see relgraph check --documents)";
}
