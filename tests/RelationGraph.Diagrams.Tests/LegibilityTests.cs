using System.Diagnostics;
using System.Globalization;

using RelationGraph.Diagrams.Scenes;
using RelationGraph.Diagrams.Tests.Measuring;
using RelationGraph.Diagrams.Tests.Samples;

namespace RelationGraph.Diagrams.Tests;

/// <summary>What can be read off a drawn picture, measured where it is shown.</summary>
public sealed class LegibilityTests(SharedEngine shared, ChromiumBrowser browser, ITestOutputHelper output)
{
    [Fact]
    public async Task Whole_graph_is_legible()
    {
        var found = await DrawAndMeasure(SampleGraphs.Whole(), DiagramKind.Whole, SampleGraphs.Hub);
        Assert.Equal(155, found.Nodes);
        Assert.Equal(400, found.Relations);
    }

    [Fact]
    public async Task Ego_of_a_hub_is_legible_and_every_mark_is_labelled()
    {
        var found = await DrawAndMeasure(SampleGraphs.Ego(), DiagramKind.Ego, SampleGraphs.Hub);
        Assert.Equal(found.Marks, found.MarksLabelled);
    }

    [Fact]
    public async Task Pair_is_legible_and_every_mark_is_labelled()
    {
        var found = await DrawAndMeasure(SampleGraphs.Pair(), DiagramKind.Pair, SampleGraphs.Hub, SampleGraphs.Partner);
        Assert.Equal(found.Marks, found.MarksLabelled);
    }

    private async Task<Measured> DrawAndMeasure(DiagramGraph graph, DiagramKind kind, params string[] focus)
    {
        var watch = Stopwatch.StartNew();
        var diagram = shared.Draw(graph, kind, focus);
        var drawn = watch.ElapsedMilliseconds;
        if (Environment.GetEnvironmentVariable("DIAGRAMS_OUT") is { } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{kind}.svg"), diagram.ToSvg(), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{kind}.html"), diagram.ToHtml(), TestContext.Current.CancellationToken);
        }

        var found = await browser.MeasureAsync(diagram.ToSvg());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {found.Nodes} nodes, {found.Relations} relations in {found.Marks} marks, {found.Labels} labels, {found.Width} × {found.Height} px, {found.Samples} points measured, drawn in {drawn} ms, text off by {found.Stretched} px"));
        Assert.Empty(found.Faults);
        Assert.True(found.Samples > found.Marks * 5);
        Assert.True(found.Stretched < 0.75, $"text is {found.Stretched} px off");
        return found;
    }
}
