using System.Globalization;

namespace RelationGraph.Report.Tests;

public sealed class PagesTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();
    private readonly List<(string Path, string Content)> files;
    private readonly ReportResult result;

    public PagesTests()
    {
        result = Sites.Write(temporary.In("report"));
        files = Sites.Read(temporary.In("report"));
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Each_pair_that_a_relation_joins_has_a_page_with_organs_folded_in()
    {
        Assert.Equal(
            ["pairs/aaa--bbb.html", "pairs/aaa--pact.html", "pairs/bbb--ccc.html", "pairs/bbb--pact.html"],
            files.Select(file => file.Path).Where(path => path.StartsWith("pairs/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Contains("Help for the border", Page("pairs/aaa--bbb.html"), StringComparison.Ordinal);
        Assert.Equal(4, result.Pairs);
    }

    [Fact]
    public void Each_actor_project_place_and_document_has_a_page()
    {
        foreach (var path in new[] { "nodes/aaa", "nodes/pact", "nodes/great-dam", "nodes/high-pass", "documents/old-2005", "documents/new-2013" })
            Assert.Contains(files, file => string.Equals(file.Path, path + ".html", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Path.StartsWith("nodes/a-army", StringComparison.Ordinal));
        Assert.Contains("id=\"organ-a-army\"", Page("nodes/aaa.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_page_stands_as_Markdown_too()
    {
        var pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Path[..^5]).ToList();
        Assert.Equal(pages, files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Path[..^3]));
        Assert.Equal(result.Pages, pages.Count);
    }

    [Fact]
    public void Each_relation_stands_in_full_exactly_once()
    {
        var pages = string.Concat(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => file.Content));
        foreach (var relation in Fixture.Corpus.Relations)
            Assert.Equal(2, pages.Split($"<p class=\"id\">{relation.Id}</p>").Length);
    }

    [Fact]
    public void A_statement_shows_document_and_line_and_who_says_so()
    {
        var page = Page("pairs/aaa--bbb.html");
        Assert.Contains("<a class=\"src\" href=\"../documents/new-2013.html#line-11\" title=\"Document new-2013\">new-2013, line 11</a>", page, StringComparison.Ordinal);
        Assert.Contains("alleged by <a href=\"../nodes/aaa.html\">Alland</a>", page, StringComparison.Ordinal);
        Assert.Contains("denied by <a href=\"../nodes/bbb.html\">Bêland</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_established_says_so_in_words()
    {
        var page = Page("pairs/aaa--bbb.html");
        Assert.Contains(">proposed · offer only</span>", page, StringComparison.Ordinal);
        Assert.Contains(">active · denied</span>", page, StringComparison.Ordinal);
        Assert.Contains(">statement</span>", Page("pairs/bbb--ccc.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_keep_what_they_leave_open()
    {
        Assert.Contains("since 1990s", Page("nodes/aaa.html"), StringComparison.Ordinal);
        Assert.Contains("2009 (uncertain)", Page("nodes/great-dam.html"), StringComparison.Ordinal);
        Assert.Contains("from 2010, end not told", Page("disputes.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_stands_under_its_total_and_amounts_say_what_they_are()
    {
        var page = Page("money.md");
        Assert.Contains("of which USD 5 million", page, StringComparison.Ordinal);
        Assert.Contains("USD 1 million to 3 million", page, StringComparison.Ordinal);
        Assert.Contains("pledge", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_page_says_its_recipe_and_what_was_left_out()
    {
        foreach (var (path, content) in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(content.Contains("organs: folded into their state or organization", StringComparison.Ordinal), path);
            Assert.True(content.Contains("left out: 1 relation between an actor and its own organs", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void Without_diagrams_the_pages_say_so()
    {
        Assert.Equal(0, result.Diagrams);
        Assert.Contains("There are no diagrams in this report", Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("There is no diagram here", Page("nodes/aaa.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_names_and_statements_stays_text_in_every_file()
    {
        foreach (var (path, content) in files)
            Assert.False(!path.EndsWith(".csv", StringComparison.Ordinal) && content.Contains("<img src=x", StringComparison.Ordinal), path);
        var script = Page("data/search.js");
        Assert.DoesNotContain("</script", script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u2028', script);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes_in_any_culture()
    {
        var (culture, other) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = other;
        try
        {
            Sites.Write(temporary.In("again"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(files, Sites.Read(temporary.In("again")));
    }

    [Fact]
    public void Progress_is_told_page_by_page_to_the_end()
    {
        var told = new List<ReportProgress>();
        Sites.Write(temporary.In("told"), new Told(told.Add));
        Assert.Equal(Enumerable.Range(1, result.Pages), told.Where(step => step.Stage == ReportStage.Pages).Select(step => step.Done));
        Assert.Equal(ReportStage.InPlace, told[^1].Stage);
    }

    private string Page(string path) => files.Content(path);
}
