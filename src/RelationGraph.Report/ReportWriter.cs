using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Folders;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Rendering;

namespace RelationGraph.Report;

/// <summary>Writes a corpus as a site of pages that need no server and no network.</summary>
public static class ReportWriter
{
    private static readonly string[] Assets = ["diagram.js", "site.css", "site.js"];

    /// <summary>Writes the site; the same corpus and options give the same bytes.</summary>
    /// <remarks>
    /// It is written beside the folder asked for and takes its place at the end: whatever goes wrong before leaves the earlier
    /// report as it was. Where a part that layout needs is missing, the pages have no diagrams and say why.
    /// </remarks>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">Where the site goes and what it is like.</param>
    /// <param name="progress">Is told how far it has come, from several threads while diagrams are drawn; or null.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one layout engine is asked for.</exception>
    /// <exception cref="ReportOutputException">The folder is not ours to replace, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReportResult Write(
        Corpus corpus, ReportOptions options, IProgress<ReportProgress>? progress = null, CancellationToken cancellation = default) =>
        Write(corpus, options, progress, create: null, cancellation);

    /// <summary>Writes the site into files that a caller makes.</summary>
    internal static ReportResult Write(
        Corpus corpus, ReportOptions options, IProgress<ReportProgress>? progress, Func<string, Stream>? create, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Engines, 1, nameof(options));
        using var folder = OutputFolder.Begin(options.Output, create);
        var site = new Site(corpus, options.Selection with { Organs = Organs.WithState }, cancellation);
        var pictures = options.Diagrams
            ? new PictureDrawing(site, (done, total) => progress?.Report(new(ReportStage.Diagrams, done, total)), cancellation).Draw(options.Engines)
            : new Pictures(new Dictionary<string, string>(StringComparer.Ordinal), null, null);
        var workshop = new Workshop(site, pictures);
        var (pages, tables) = WritePages(folder, new Book(workshop), progress, cancellation);
        tables += WriteTables(folder, site);
        if (pictures.Whole is { } whole)
            folder.Write(OverviewPage.WholeDiagram, WithLinks(whole));
        folder.Write("data/search.js", SearchData.Script(site, workshop.Tell));
        foreach (var asset in Assets)
            folder.Write($"assets/{asset}", output => CopyAsset(asset, output));
        cancellation.ThrowIfCancellationRequested();
        var leftBehind = folder.PutInPlace();
        progress?.Report(new(ReportStage.InPlace, 1, 1));
        return new ReportResult
        {
            Folder = folder.Target,
            FirstPage = Path.Combine(folder.Target, "index.html"),
            Pages = pages,
            Pairs = site.Pairs.Length,
            Tables = tables,
            Diagrams = pictures.Count,
            DiagramsMissing = pictures.Missing,
            LeftBehind = leftBehind,
        };
    }

    private static (int Pages, int Tables) WritePages(
        OutputFolder folder, Book book, IProgress<ReportProgress>? progress, CancellationToken cancellation)
    {
        var tables = 0;
        for (var done = 0; done < book.Pages.Length; done++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = book.Pages[done]();
            folder.Write(page.Path + ".html", HtmlRenderer.Render(new SitePage(page, Chapters.All)));
            folder.Write(page.Path + ".md", MarkdownRenderer.Render(page));
            foreach (var table in Book.TablesOf(page))
            {
                WriteTable(folder, table);
                tables++;
            }

            progress?.Report(new(ReportStage.Pages, done + 1, book.Pages.Length));
        }

        return (book.Pages.Length, tables);
    }

    private static int WriteTables(OutputFolder folder, Site site)
    {
        Block.Table[] tables = [SiteTables.Nodes(site), SiteTables.Relations(site.Ties, "data/relations"), SiteTables.Evidence(site)];
        foreach (var table in tables)
            WriteTable(folder, table);
        return tables.Length;
    }

    private static void WriteTable(OutputFolder folder, Block.Table table) =>
        folder.Write(table.File + ".csv", output => CsvRenderer.Render(table, output));

    /// <summary>Lets what is chosen in the whole diagram lead to its page.</summary>
    private static string WithLinks(string whole)
    {
        const string end = "</body>";
        var scripts = """<script src="data/search.js"></script><script src="assets/diagram.js"></script>""";
        return whole.Insert(whole.LastIndexOf(end, StringComparison.Ordinal), scripts);
    }

    private static void CopyAsset(string name, Stream output)
    {
        using var asset = typeof(ReportWriter).Assembly.GetManifestResourceStream(name)!;
        asset.CopyTo(output);
    }
}
