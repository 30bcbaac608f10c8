using System.Collections.Immutable;

using RelationGraph.Analysis.Statistics;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>All pages of a site in order, each made when it is asked for.</summary>
internal sealed class Book
{
    public Book(Workshop workshop)
    {
        var site = workshop.Site;
        var (lists, chapters, documents) = (new ListPages(workshop), new ChapterPages(workshop), new DocumentPages(workshop));
        var (nodes, pairs) = (new NodePage(workshop), new PairPage(workshop));
        Pages =
        [
            new OverviewPage(workshop, GraphStatistics.Of(site.Graph)).Of,
            lists.Actors, lists.Pairs, lists.Things,
            chapters.Timeline, chapters.Money, chapters.Disputes, new TransitPage(workshop).Of, new CentralityChapter(workshop).Of,
            () => new DistanceChapter(workshop).Of(), new ChokePointChapter(workshop).Of,
            new CommunityChapter(workshop).Of, new SharingChapter(workshop).Of,
            new BalanceChapter(workshop).Of, new SimilarityChapter(workshop).Of, chapters.Contradictions,
            documents.List, new MethodPage(workshop).Of,
            .. site.Corpus.Documents.Select(document => (Func<Page>)(() => documents.Of(document))),
            .. site.Graph.Nodes.Select(node => (Func<Page>)(() => nodes.Of(node))),
            .. site.Pairs.Select(pair => (Func<Page>)(() => pairs.Of(pair.First, pair.Second))),
        ];
    }

    public ImmutableArray<Func<Page>> Pages { get; }

    /// <summary>Gives the tables that a page is to have beside it.</summary>
    public static IEnumerable<Block.Table> TablesOf(Page page)
    {
        foreach (var table in Tables(page.Blocks).Where(table => table.File is not null))
            yield return table;
        if (!page.Relations.IsEmpty)
            yield return SiteTables.Relations(page.Relations, page.Path);
    }

    private static IEnumerable<Block.Table> Tables(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Table table => [table],
        Block.Section section => Tables(section.Blocks),
        Block.Fold fold => Tables(fold.Blocks),
        _ => Enumerable.Empty<Block.Table>(),
    });
}
