using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

using RelationGraph.Diagrams.Scenes;
using RelationGraph.Diagrams.Tests.Samples;

namespace RelationGraph.Diagrams.Tests;

public sealed class SvgTests(SharedEngine shared)
{
    private const string Markup = "</text><script>alert(1)</script> & \"'\u0001\uD800 ]]> <!-- 東京";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Same_graph_gives_the_same_bytes_whatever_was_drawn_before()
    {
        var first = shared.Draw(SampleGraphs.Pair(), DiagramKind.Pair, SampleGraphs.Hub).ToHtml();
        shared.Draw(SampleGraphs.Whole(30, 60), DiagramKind.Whole);
        Assert.Equal(first, shared.Draw(SampleGraphs.Pair(), DiagramKind.Pair, SampleGraphs.Hub).ToHtml());
    }

    [Fact]
    public void Order_of_nodes_and_edges_does_not_matter()
    {
        var graph = SampleGraphs.Pair();
        var turned = new DiagramGraph([.. graph.Nodes.Reverse()], [.. graph.Edges.Reverse()]);
        Assert.Equal(shared.Draw(graph, DiagramKind.Pair).ToSvg(), shared.Draw(turned, DiagramKind.Pair).ToSvg());
    }

    [Fact]
    public void Markup_in_names_and_statements_stays_text()
    {
        var node = SampleGraphs.Node(0) with { Name = Markup };
        var edge = SampleGraphs.Edge(1, 0, 1, new Random(1)) with { Title = Markup, Statements = [new(Markup, Markup)] };
        var diagram = shared.Draw(new([node, SampleGraphs.Node(1)], [edge]), new DiagramOptions { Kind = DiagramKind.Pair, Title = Markup });
        var svg = XElement.Parse(diagram.ToSvg());
        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.Contains("<script>alert(1)</script>", svg.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        // The page's own two, which hold data and code, and no other.
        Assert.Equal(2, diagram.ToHtml().Split("<script").Length - 1);
        Assert.Equal(2, diagram.ToHtml().Split("</script").Length - 1);
    }

    [Fact]
    public void Picture_and_every_mark_and_node_have_a_name()
    {
        var svg = XElement.Parse(shared.Draw(SampleGraphs.Ego(), DiagramKind.Ego, SampleGraphs.Hub).ToSvg());
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Contains("168 relations", svg.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        foreach (var group in svg.Descendants(Svg + "g").Where(group => group.Attribute("data-mark") is not null))
        {
            Assert.Contains("Fact number", group.Element(Svg + "title")!.Value, StringComparison.Ordinal);
            Assert.Contains("sample, line", group.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Legend_holds_only_what_is_in_the_picture()
    {
        var edge = SampleGraphs.Edge(1, 0, 1, new Random(1)) with { Type = "AID", IsDirected = true };
        var diagram = shared.Draw(new([SampleGraphs.Node(0), SampleGraphs.Node(1)], [edge]), DiagramKind.Whole);
        Assert.Equal(["State", "Organization", "Aid"], diagram.Scene.Legend.Select(entry => entry.Text));
    }

    [Fact]
    public void Emphasis_by_value_is_explained_and_told_of_each_node()
    {
        var svg = XElement.Parse(Emphasised(new() { Scale = "Degree", Values = Given((0, 1.0), (1, 0.0)), Notes = Given((0, "degree 4")) }, out var diagram));
        Assert.Equal(["State", "Organization", "Project", "Degree: the larger and darker, the higher", "no value"], LegendOf(diagram));
        var hub = NodeOf(svg, 0);
        Assert.Equal("Northern Republic (State, sample)\ndegree 4", hub.Element(Svg + "title")!.Value);
        Assert.Equal("24", hub.Element(Svg + "text")!.Attribute("font-size")!.Value);
        Assert.Equal("12", NodeOf(svg, 1).Element(Svg + "text")!.Attribute("font-size")!.Value);
        Assert.Equal("#FFFFFF", NodeOf(svg, 2).Element(Svg + "path")!.Attribute("fill")!.Value);
    }

    [Fact]
    public void Emphasis_by_category_colours_nodes_and_names_the_categories_that_are_drawn()
    {
        var svg = XElement.Parse(Emphasised(
            new() { Categories = ["camp A", "camp B", "camp C"], CategoryOf = Given((0, 0), (1, 2)) }, out var diagram));
        Assert.Equal(["State", "Organization", "Project", "camp A", "camp C", "in none of these"], LegendOf(diagram));
        Assert.NotEqual(NodeOf(svg, 0).Element(Svg + "path")!.Attribute("fill")!.Value, NodeOf(svg, 1).Element(Svg + "path")!.Attribute("fill")!.Value);
        Assert.EndsWith("\ncamp C", NodeOf(svg, 1).Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_outside_nought_to_one_and_category_without_name_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Emphasised(new() { Values = Given((0, 1.1)) }, out _));
        Assert.Throws<ArgumentException>(() => Emphasised(new() { Values = Given((0, double.NaN)) }, out _));
        Assert.Throws<ArgumentException>(() => Emphasised(new() { Categories = ["a"], CategoryOf = Given((0, 1)) }, out _));
    }

    [Fact]
    public void Nodes_of_two_categories_are_not_drawn_as_one()
    {
        var graph = SampleGraphs.Whole(nodes: 900, edges: 1000);
        var categories = graph.Nodes.Select((node, number) => KeyValuePair.Create(node.Id, number % 2)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var marked = NodeEmphasis.On(graph, new() { Categories = ["even", "odd"], CategoryOf = categories });
        Assert.True(Grouping.Of(marked).Nodes.Length > Grouping.Of(graph).Nodes.Length);
        foreach (var group in Grouping.Of(marked).Nodes.Where(node => !node.Members.IsEmpty))
        {
            var members = graph.Nodes.Where(node => group.Members.Contains(node.Name, StringComparer.Ordinal));
            Assert.All(members, member => Assert.Equal(group.Emphasis!.Category, categories[member.Id]));
        }
    }

    private string Emphasised(DiagramEmphasis emphasis, out Diagram diagram)
    {
        var graph = new DiagramGraph([SampleGraphs.Node(0), SampleGraphs.Node(1), SampleGraphs.Node(2)], []);
        diagram = shared.Draw(graph, new DiagramOptions { Kind = DiagramKind.Whole, Title = "Sample", Emphasis = emphasis });
        return diagram.ToSvg();
    }

    private static IEnumerable<string> LegendOf(Diagram diagram) => diagram.Scene.Legend.Select(entry => entry.Text);

    private static XElement NodeOf(XElement svg, int number) =>
        svg.Descendants(Svg + "g").First(group => string.Equals(group.Attribute("data-node")?.Value, SampleGraphs.Id(number), StringComparison.Ordinal));

    private static ImmutableSortedDictionary<string, T> Given<T>(params IEnumerable<(int Node, T Value)> values) =>
        values.ToImmutableSortedDictionary(entry => SampleGraphs.Id(entry.Node), entry => entry.Value, StringComparer.Ordinal);

    [Fact]
    public void Edges_that_are_not_established_are_dashed_with_a_hollow_head()
    {
        var edge = SampleGraphs.Edge(1, 0, 1, new Random(1)) with { Type = "AID", IsDirected = true, IsEstablished = false };
        var svg = XElement.Parse(shared.Draw(new([SampleGraphs.Node(0), SampleGraphs.Node(1)], [edge]), DiagramKind.Whole).ToSvg());
        XElement OfClass(string name) => svg.Descendants(Svg + "path").First(path => string.Equals(path.Attribute("class")?.Value, name, StringComparison.Ordinal));
        Assert.Equal("4 4", OfClass("rg-line").Attribute("stroke-dasharray")!.Value);
        Assert.Equal("#FFFFFF", OfClass("rg-arrow").Attribute("fill")!.Value);
    }

    [Fact]
    public void Empty_graph_gives_a_picture_with_a_heading()
    {
        var svg = XElement.Parse(shared.Draw(new([], []), DiagramKind.Whole).ToSvg());
        Assert.Equal("Sample: Whole", svg.Element(Svg + "text")!.Value);
    }

    [Fact]
    public void Arrow_points_to_where_a_directed_edge_ends()
    {
        foreach (var (from, to) in new[] { (0, 1), (1, 0) })
        {
            var edge = SampleGraphs.Edge(1, from, to, new Random(1)) with { Type = "AID", IsDirected = true };
            var diagram = shared.Draw(new([SampleGraphs.Node(0), SampleGraphs.Node(1)], [edge]), DiagramKind.Pair, SampleGraphs.Hub, SampleGraphs.Partner);
            var target = diagram.Scene.Nodes.Single(node => string.Equals(node.Node.Id, edge.To, StringComparison.Ordinal));
            var tip = Assert.Single(Assert.Single(diagram.Scene.Marks).Arrowheads)[0];
            Assert.True(target.Box.Grown(1).Holds(tip), string.Create(CultureInfo.InvariantCulture, $"{tip} is not at {target.Box}"));
        }
    }

    [Fact]
    public void Drawing_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        var composer = new SceneComposer(shared.Engine);
        Assert.ThrowsAny<OperationCanceledException>(() => composer.Compose(
            SampleGraphs.Whole(600, 3000), new() { Kind = DiagramKind.Ego, Title = "" }, source.Token));
        Assert.Equal(2, shared.Draw(SampleGraphs.Whole(2, 1), DiagramKind.Whole).NodeCount);
    }

    [Fact]
    public void Mark_for_several_edges_names_what_is_told_most_often()
    {
        DiagramEdge Edge(int number, string title, int statements) => SampleGraphs.Edge(number, 0, 1, new Random(1)) with
        {
            Type = "MEMBER_OF",
            Title = title,
            IsEstablished = true,
            IsDirected = true,
            Statements = [.. Enumerable.Repeat(new DiagramStatement("Said.", "sample, line 1"), statements)],
        };
        var graph = new DiagramGraph(
            [SampleGraphs.Node(0), SampleGraphs.Node(1)],
            [Edge(1, "Told once", 1), Edge(2, "Told twice", 2), Edge(3, "A title with so many words in it that it alone would need both of the lines, and therefore goes", 1)]);
        var label = Assert.Single(shared.Draw(graph, DiagramKind.Pair).Scene.Marks).Label!;
        Assert.Equal(["3 × Member of", "Told twice; Told once; …"], label.Text.Lines);
    }
}
