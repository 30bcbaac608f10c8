using Microsoft.Playwright;

namespace RelationGraph.Report.Tests.Browsing;

public sealed class SiteTests(ChromiumBrowser browser)
{
    [Fact]
    public async Task Every_page_opens_from_disk_without_errors_requests_or_doubled_ids()
    {
        var tab = await browser.TabAsync();
        var faults = new List<string>();
        tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                faults.Add(message.Text);
        };
        tab.PageError += (_, error) => faults.Add(error);
        tab.Dialog += (_, dialog) => faults.Add($"dialog: {dialog.Message}");
        tab.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file://", StringComparison.Ordinal))
                faults.Add(request.Url);
        };
        tab.RequestFailed += (_, request) => faults.Add(request.Url);
        foreach (var path in browser.Pages)
        {
            await tab.GotoAsync(browser.Address(path));
            faults.AddRange(await tab.EvaluateAsync<string[]>(
                "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i).map(id => 'twice: ' + id); }"));
            Assert.Equal(0, await tab.Locator("img").CountAsync());
            Assert.True(faults.Count == 0, $"{path}: {string.Join("; ", faults)}");
        }

        await tab.CloseAsync();
    }

    [Fact]
    public async Task Every_link_leads_to_a_file_and_an_anchor_that_are_there()
    {
        var tab = await browser.TabAsync();
        var links = new SortedSet<string>(StringComparer.Ordinal);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in browser.Pages)
        {
            await tab.GotoAsync(browser.Address(path));
            anchors.UnionWith(await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => location.pathname + '#' + e.id)"));
            links.UnionWith(await tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(e => decodeURI(new URL(e.href.baseVal || e.href, location.href).href))"));
        }

        Assert.All(links, link =>
        {
            var path = new Uri(link).LocalPath;
            Assert.True(File.Exists(path), link);
            var hash = link.IndexOf('#', StringComparison.Ordinal);
            Assert.True(hash < 0 || anchors.Contains(path + link[hash..]), link);
        });
        Assert.True(links.Count > 100);
        await tab.CloseAsync();
    }

    [Theory]
    [InlineData("friendsh", "Treaty of friendship", "pairs/aaa--bbb.html#r-a-b-treaty")]
    [InlineData("bela", "Bêland", "nodes/bbb.html")]
    [InlineData("old alland", "Alland", "nodes/aaa.html")]
    [InlineData("army", "Army of Alland", "nodes/aaa.html#organ-a-army")]
    [InlineData("beland alland", "Alland and Bêland", "pairs/aaa--bbb.html")]
    [InlineData("trucks pass", "To the pass", "nodes/high-pass.html#r-leg-1")]
    public async Task Search_finds_names_aliases_pairs_relations_and_statements(string words, string first, string address)
    {
        var tab = await browser.TabAsync();
        await tab.GotoAsync(browser.Address("documents/old-2005.html"));
        await tab.FillAsync("#query", words);
        var hit = tab.Locator("#found a").First;
        Assert.Equal(first, await hit.TextContentAsync());
        await tab.PressAsync("#query", "ArrowDown");
        await Assertions.Expect(hit).ToBeFocusedAsync();
        await hit.PressAsync("Enter");
        await Assertions.Expect(tab).ToHaveURLAsync(browser.Address(address));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Search_that_finds_nothing_says_so()
    {
        var tab = await browser.TabAsync();
        await tab.GotoAsync(browser.Address("index.html"));
        await tab.FillAsync("#query", "zzz");
        Assert.Equal("Nothing found.", await tab.Locator("#found p").TextContentAsync());
        await tab.Keyboard.PressAsync("Escape");
        Assert.True(await tab.Locator("#found").IsHiddenAsync());
        await tab.CloseAsync();
    }

    [Fact]
    public async Task A_table_sorts_by_size_and_back()
    {
        var tab = await browser.TabAsync();
        await tab.GotoAsync(browser.Address("money.html"));
        var table = tab.Locator("#amounts table");
        await table.GetByRole(AriaRole.Button, new() { Name = "Amount" }).ClickAsync();
        Assert.Contains("1 million to 3 million", await table.Locator("tbody tr").First.TextContentAsync(), StringComparison.Ordinal);
        await table.GetByRole(AriaRole.Button, new() { Name = "Amount" }).ClickAsync();
        Assert.Contains("25 million", await table.Locator("tbody tr").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("descending", await table.Locator("th").First.GetAttributeAsync("aria-sort"));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task A_node_in_a_diagram_leads_to_its_page()
    {
        Assert.SkipWhen(browser.Result.DiagramsMissing is not null, browser.Result.DiagramsMissing ?? "");
        var tab = await browser.TabAsync();
        await tab.GotoAsync(browser.Address("pairs/aaa--bbb.html"));
        await tab.Locator(".diagram svg a", new() { HasText = "Pact of Both" }).ClickAsync();
        await Assertions.Expect(tab).ToHaveURLAsync(browser.Address("nodes/pact.html"));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task What_is_chosen_in_the_whole_diagram_leads_to_its_page()
    {
        Assert.SkipWhen(browser.Result.DiagramsMissing is not null, browser.Result.DiagramsMissing ?? "");
        var tab = await browser.TabAsync();
        await tab.GotoAsync(browser.Address("index.html"));
        var frame = tab.FrameLocator("iframe");
        await frame.Locator("[data-node=AAA]").FocusAsync();
        await frame.Locator("[data-node=AAA]").PressAsync("Enter");
        await frame.Locator("#details a.page").ClickAsync();
        await Assertions.Expect(tab).ToHaveURLAsync(browser.Address("nodes/aaa.html"));
        await tab.CloseAsync();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("pairs/aaa--bbb.html")]
    [InlineData("money.html")]
    [InlineData("documents/new-2013.html")]
    public async Task On_a_narrow_screen_nothing_sticks_out(string path)
    {
        var tab = await browser.TabAsync(width: 360);
        await tab.GotoAsync(browser.Address(path));
        var outside = await tab.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')].filter(element => {
              for (let part = element; part; part = part.parentElement) {
                if (getComputedStyle(part).overflowX !== 'visible' || getComputedStyle(part).position === 'absolute') { return false; }
              }
              return element.getBoundingClientRect().right > 360;
            }).map(element => element.outerHTML.slice(0, 120))
            """);
        Assert.True(outside.Length == 0, string.Join("\n", outside));
        Assert.True(await tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 360);
        await tab.CloseAsync();
    }
}
