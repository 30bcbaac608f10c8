using Deque.AxeCore.Playwright;

using Microsoft.Playwright;

namespace RelationGraph.Report.Tests.Browsing;

public sealed class AccessibilityTests(ChromiumBrowser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_kind_of_page_has_a_serious_fault(ColorScheme scheme)
    {
        var tab = await browser.TabAsync(scheme);
        string[] kinds =
        [
            "index.html", "actors.html", "pairs.html", "things.html", "timeline.html", "money.html", "disputes.html", "transit.html", "contradictions.html",
            "documents.html", "method.html", "documents/new-2013.html", "nodes/aaa.html", "nodes/great-dam.html", "pairs/aaa--bbb.html",
        ];
        foreach (var path in kinds)
        {
            await tab.GotoAsync(browser.Address(path));
            Assert.Equal((path, ""), (path, await FaultsAsync(tab)));
        }

        await tab.CloseAsync();
    }

    [Fact]
    public async Task The_open_search_has_no_serious_fault()
    {
        var tab = await browser.TabAsync();
        await tab.GotoAsync(browser.Address("index.html"));
        await tab.FillAsync("#query", "a");
        Assert.Equal("", await FaultsAsync(tab));
        await tab.CloseAsync();
    }

    private static async Task<string> FaultsAsync(IPage tab)
    {
        var found = await tab.RunAxe();
        return string.Join("\n", found.Violations.Where(fault => fault.Impact is "serious" or "critical")
            .Select(fault => $"{fault.Id}: {string.Join(" | ", fault.Nodes.Take(3).Select(node => node.Html))}"));
    }
}
