using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks;
using RelationGraph.Networks.Balance;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Rendering;
using RelationGraph.Testing;

namespace RelationGraph.Report.Tests;

public sealed class BalancePageTests : IDisposable
{
    // A and B are allied and both at odds with C; D is a friend of B and of C.
    private static readonly Corpus Corpus = new CorpusBuilder().Document("one", "2010").State("A", "Aland")
        .Relation("ab", "TREATY", "A", "B", r => r.When("2000/2010").Says("one", 1, "Signed."))
        .Relation("ac", "DISPUTE", "A", "C", r => r.When("2000/2010").Says("one", 2, "A quarrel."))
        .Relation("bc", "DISPUTE", "B", "C", r => r.When("2000/2010").Says("one", 3, "A quarrel."))
        .Relation("bd", "TREATY", "B", "D", r => r.When("1990/1995").Says("one", 4, "Signed."))
        .Relation("cd", "TREATY", "C", "D", r => r.When("2005/2010").Says("one", 5, "Signed."))
        .Build();

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_site_tells_balance_and_likeness_with_pictures()
    {
        Sites.Write(temporary.In("report"), diagrams: true);
        var files = Sites.Read(temporary.In("report"));
        var balance = files.Content("balance.html");
        Assert.Contains("Triads by the signs of their three pairs", balance, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Cooperation, conflict and the two camps", balance, StringComparison.Ordinal);
        Assert.Contains("balance-years-", balance, StringComparison.Ordinal);
        Assert.Contains(files, file => file.Path is "similarity.html");
        Assert.Contains("href=\"balance.html\"", files.Content("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_triad_tells_its_sides_with_signs_counts_and_lines_and_whether_it_ever_was_one()
    {
        var page = Page(new());
        Assert.Contains("never", page.Split('\n').Single(line => line.StartsWith("| no | (+ + −) |", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("**conflict** (1)", page, StringComparison.Ordinal);
        Assert.Contains("one, line 3", page, StringComparison.Ordinal);
        Assert.Contains("1 of 2 triads is balanced (50 %). Whichever two camps are drawn, at least 1 of 5 signed pairs stands against them (exact).", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recipe_says_how_signs_were_made_and_what_was_counted()
    {
        var page = Page(new() { Mixed = MixedPairs.Conflict });
        Assert.Contains("- sign of a pair: that of its relations; where they have both signs, conflict", page, StringComparison.Ordinal);
        Assert.Contains("- direction: ignored", page, StringComparison.Ordinal);
        Assert.Contains("- frustration: ", page, StringComparison.Ordinal);
        Assert.Contains("- who opposes or assesses a project: tied to it", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_proven_is_called_heuristic_and_stands_beside_its_bound()
    {
        var random = new Random(1);
        var pairs = (from tail in Enumerable.Range(0, 30) from head in Enumerable.Range(tail + 1, 29 - tail) select (tail, head)).ToArray();
        var network = TieNetwork.OfFile(
            Network.Create(isDirected: false, 30, [.. pairs.Select(pair => pair.tail)], [.. pairs.Select(pair => pair.head)]),
            [.. Enumerable.Range(0, 30).Select(node => new NetworkNode($"n{node}", $"N{node}"))],
            new FileEdges { Name = "f.csv", Signs = [.. pairs.Select(_ => random.Next(2) == 0 ? 1 : -1)] },
            BalanceAnalysis.Rule);
        var page = MarkdownRenderer.Render(new BalancePage(
            BalanceAnalysis.Of(network, new() { Search = FrustrationOptions.Default with { Steps = 1000 } }), site: null).Of());
        Assert.Matches(@"heuristic; that it is at least \d+ is proven", page);
        Assert.Contains("- file: f.csv", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_signs_there_is_nothing_to_balance() => Assert.Contains(
        "No pair of this network has a sign", Page(new(), selection => selection with { Types = Selection.Words("BORDERS") }), StringComparison.Ordinal);

    private static string Page(BalanceRequest request, Func<Selection, Selection>? change = null)
    {
        var selection = MeasureSelection.Default;
        var network = TieNetwork.Of(Corpus.Select(change?.Invoke(selection) ?? selection), BalanceAnalysis.Rule);
        return MarkdownRenderer.Render(new BalancePage(BalanceAnalysis.Of(network, request), new Site(Corpus, network.Graph!.Selection)).Of());
    }
}
