using Microsoft.Playwright;

using RelationGraph.Report.Tests.Browsing;

[assembly: AssemblyFixture(typeof(ChromiumBrowser))]

namespace RelationGraph.Report.Tests.Browsing;

/// <summary>One Chromium and one site for all tests, or the reason why there is none.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly TemporaryFolder temporary = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>What was written.</summary>
    public ReportResult Result { get; private set; } = null!;

    /// <summary>The paths of all pages.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Result.Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Result.Folder, file)).Order(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        Result = Sites.Write(temporary.In("report"), diagrams: true);
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        if (path is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments, Headless = true });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        temporary.Dispose();
    }

    /// <summary>Opens a tab, or skips the test.</summary>
    public async Task<IPage> TabAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        if (browser is null)
            Assert.Skip("There is no Chromium: install it, or name it in the variable CHROMIUM.");
        return await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
    }

    /// <summary>Gives the address of a page.</summary>
    public string Address(string path) => "file://" + Path.Combine(Result.Folder, path);
}
