using System.Collections.Immutable;
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

    [Theory]
    [InlineData(DiagramKind.Whole, DiagramLayout.Organic)]
    [InlineData(DiagramKind.Whole, DiagramLayout.Layered)]
    [InlineData(DiagramKind.Ego, DiagramLayout.Organic)]
    [InlineData(DiagramKind.Ego, DiagramLayout.Layered)]
    [InlineData(DiagramKind.Pair, DiagramLayout.Organic)]
    [InlineData(DiagramKind.Pair, DiagramLayout.Layered)]
    public async Task Small_graphs_of_any_shape_are_legible(DiagramKind kind, DiagramLayout layout)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var graph = SampleGraphs.Whole(nodes: 2 + (seed * seed), edges: 1 + (seed * seed * 2), seed);
            var options = new DiagramOptions { Kind = kind, Layout = layout, Title = $"Sample {seed}", Focus = [SampleGraphs.Hub, SampleGraphs.Partner] };
            var found = await browser.MeasureAsync(shared.Draw(graph, options).ToSvg());
            Assert.Empty(found.Faults);
            Assert.Equal(1 + (seed * seed * 2), found.Relations);
        }
    }

    [Fact]
    public async Task Loops_are_drawn_above_their_node()
    {
        var node = SampleGraphs.Node(0);
        var edges = Enumerable.Range(0, 3).Select(number => SampleGraphs.Edge(number, 0, number == 2 ? 1 : 0, new Random(number)));
        foreach (var kind in Enum.GetValues<DiagramKind>())
        {
            var diagram = shared.Draw(new([node, SampleGraphs.Node(1)], [.. edges]), kind, node.Id);
            var found = await browser.MeasureAsync(diagram.ToSvg());
            Assert.Empty(found.Faults);
            Assert.Equal(2, found.Marks);
        }
    }

    [Fact]
    public async Task Graph_beyond_the_limit_is_grouped_and_legible()
    {
        var graph = SampleGraphs.Whole(nodes: 900, edges: 1000);
        Assert.True(EdgeBundle.ByPair(graph.Edges).Length > Grouping.Limit);
        var found = await DrawAndMeasure(graph, DiagramKind.Whole, SampleGraphs.Hub);
        Assert.True(found.Marks <= Grouping.Limit);
        Assert.Equal(1000, found.Relations);
    }

    [Theory]
    [InlineData(DiagramKind.Whole)]
    [InlineData(DiagramKind.Ego)]
    public async Task Nodes_that_grow_with_their_value_stay_legible(DiagramKind kind)
    {
        var graph = kind == DiagramKind.Whole ? SampleGraphs.Whole() : SampleGraphs.Ego();
        var options = new DiagramOptions
        {
            Kind = kind,
            Title = "Sample by value and category",
            Focus = kind == DiagramKind.Ego ? [SampleGraphs.Hub] : [],
            Emphasis = new()
            {
                Scale = "Sample",
                Values = graph.Nodes.Skip(2).Select((node, number) => KeyValuePair.Create(node.Id, number % 10 / 9.0)).ToImmutableSortedDictionary(StringComparer.Ordinal),
                Categories = ["first", "second"],
                CategoryOf = graph.Nodes.Skip(5).Select((node, number) => KeyValuePair.Create(node.Id, number % 2)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            },
        };
        var found = await browser.MeasureAsync(shared.Draw(graph, options).ToSvg());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Width} × {found.Height} px"));
        Assert.Empty(found.Faults);
        Assert.Equal(graph.Nodes.Length, found.Nodes);
    }

    private async Task<Measured> DrawAndMeasure(DiagramGraph graph, DiagramKind kind, params string[] focus)
    {
        var watch = Stopwatch.StartNew();
        var diagram = shared.Draw(graph, kind, focus);
        var drawn = watch.ElapsedMilliseconds;
        var found = await browser.MeasureAsync(diagram.ToSvg());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {found.Nodes} nodes, {found.Relations} relations in {found.Marks} marks, {found.Labels} labels, {found.Width} × {found.Height} px, {found.Samples} points measured, drawn in {drawn} ms, text off by {found.Stretched} px"));
        Assert.Empty(found.Faults);
        Assert.True(found.Samples > found.Marks * 5);
        Assert.True(found.Stretched < 0.75, $"text is {found.Stretched} px off");
        return found;
    }
}
