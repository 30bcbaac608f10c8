using Microsoft.Playwright;

using RelationGraph.Diagrams.Tests.Measuring;
using RelationGraph.Diagrams.Tests.Samples;

namespace RelationGraph.Diagrams.Tests;

/// <summary>The page as a person uses it, opened from a file.</summary>
public sealed class PageTests(SharedEngine shared, ChromiumBrowser browser)
{
    [Fact]
    public Task Page_opens_from_a_file_without_asking_for_anything_else() => InPage(DiagramKind.Ego, async (page, asked) =>
    {
        Assert.Single(asked);
        Assert.Equal("group", await page.Locator("svg.rg").GetAttributeAsync("role"));
    });

    [Fact]
    public Task Filter_hides_the_marks_of_a_type() => InPage(DiagramKind.Ego, async (page, _) =>
    {
        var shown = await page.Locator(".rg-mark:not(.gone)").CountAsync();
        await page.Locator("#types label", new() { HasText = "Treaty" }).ClickAsync();
        Assert.InRange(await page.Locator(".rg-mark:not(.gone)").CountAsync(), 1, shown - 1);
        Assert.Equal(0, await page.Locator(".rg-label:not(.gone) > text", new() { HasText = "Treaty" }).CountAsync());
    });

    [Fact]
    public Task Count_follows_the_filter() => InPage(DiagramKind.Whole, async (page, _) =>
    {
        var label = page.Locator($".rg-mark[data-from='{SampleGraphs.Hub}'][data-to='{SampleGraphs.Partner}'], .rg-mark[data-from='{SampleGraphs.Partner}'][data-to='{SampleGraphs.Hub}']");
        var text = page.Locator($".rg-label[data-mark='{await label.GetAttributeAsync("data-mark")}'] text");
        var before = int.Parse(await text.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);
        await page.Locator("#types label", new() { HasText = "Aid" }).ClickAsync();
        Assert.InRange(int.Parse(await text.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture), 1, before - 1);
    });

    [Fact]
    public Task Search_finds_a_node_and_tells_its_relations() => InPage(DiagramKind.Ego, async (page, _) =>
    {
        await page.Locator("#q").FillAsync("upper valley dam 14");
        await page.Locator("#q").PressAsync("Enter");
        Assert.Equal("Upper Valley dam 14", await page.Locator("#details h2").TextContentAsync());
        await page.Locator("#details li button").First.ClickAsync();
        Assert.Contains("Fact number", await page.Locator("#details").TextContentAsync() ?? "", StringComparison.Ordinal);
    });

    [Fact]
    public Task Pointing_at_a_mark_tells_its_statement_and_source() => InPage(DiagramKind.Pair, async (page, _) =>
    {
        await page.Locator("#zoom-fit").ClickAsync();
        await page.Locator(".rg-label").First.HoverAsync();
        var told = await page.Locator("#details").TextContentAsync() ?? "";
        Assert.Contains("Fact number", told, StringComparison.Ordinal);
        Assert.Contains("sample, line", told, StringComparison.Ordinal);
    });

    [Fact]
    public Task Keyboard_reaches_nodes_and_moves_and_zooms() => InPage(DiagramKind.Pair, async (page, _) =>
    {
        await page.Locator("#stage").FocusAsync();
        var before = await page.Locator("svg.rg").First.GetAttributeAsync("style");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("+");
        Assert.NotEqual(before, await page.Locator("svg.rg").First.GetAttributeAsync("style"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.NotEqual(0, await page.Locator("#details li button").CountAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("#details li button").CountAsync());
    });

    private async Task InPage(DiagramKind kind, Func<IPage, List<string>, Task> use)
    {
        var graph = kind switch
        {
            DiagramKind.Whole => SampleGraphs.Whole(),
            DiagramKind.Ego => SampleGraphs.Ego(),
            _ => SampleGraphs.Pair(),
        };
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(file, shared.Draw(graph, kind, SampleGraphs.Hub).ToHtml(), TestContext.Current.CancellationToken);
        var page = await browser.OpenAsync("");
        try
        {
            var (asked, faults) = (new List<string>(), new List<string>());
            page.Request += (_, request) => asked.Add(request.Url);
            page.PageError += (_, fault) => faults.Add(fault);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await use(page, asked);
            Assert.Empty(faults);
        }
        finally
        {
            await page.CloseAsync();
            File.Delete(file);
        }
    }
}
