using System.Text.Json;

using Microsoft.Playwright;

using RelationGraph.Diagrams.Tests.Measuring;

[assembly: AssemblyFixture(typeof(ChromiumBrowser))]

namespace RelationGraph.Diagrams.Tests.Measuring;

/// <summary>One Chromium for all tests, or the reason why there is none.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = "";

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);
        if (path is null)
        {
            missing = "There is no Chromium: install it, or name it in the variable CHROMIUM.";
            return;
        }

        try
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments, Headless = true });
        }
        catch (PlaywrightException fault)
        {
            missing = $"Chromium at {path} does not start: {fault.Message}";
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page of its own, or skips the test.</summary>
    public async Task<IPage> OpenAsync(string content)
    {
        if (browser is null)
            Assert.Skip(missing);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        await page.SetContentAsync(content);
        return page;
    }

    /// <summary>Measures a drawn picture at 1:1, or skips the test.</summary>
    internal async Task<Measured> MeasureAsync(string svg)
    {
        var page = await OpenAsync($"<!DOCTYPE html><body style=\"margin:0\">{svg}</body>");
        try
        {
            var found = await page.EvaluateAsync<string>(Script());
            return JsonSerializer.Deserialize<Measured>(found, JsonSerializerOptions.Web)!;
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    private static string Script()
    {
        using var stream = typeof(ChromiumBrowser).Assembly.GetManifestResourceStream("measure.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
