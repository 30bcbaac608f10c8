using System.Xml.Linq;

using RelationGraph.Diagrams.Tests.Measuring;
using RelationGraph.Diagrams.Tests.Samples;

namespace RelationGraph.Diagrams.Tests;

/// <summary>The measuring finds what it is there to find: each test spoils a good picture in one way.</summary>
public sealed class MeasuringTests(SharedEngine shared, ChromiumBrowser browser)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public Task Unspoilt_picture_has_no_fault() => Finds("", _ => { });

    [Fact]
    public Task Node_moved_onto_another_is_found() => Finds("overlaps node", svg =>
    {
        var nodes = Part(svg, "rg-node").Take(2).ToArray();
        var (a, b) = (MiddleOf(nodes[0]), MiddleOf(nodes[1]));
        nodes[0].SetAttributeValue("transform", FormattableString.Invariant($"translate({b.X - a.X} {b.Y - a.Y})"));
    });

    [Fact]
    public Task Line_through_a_foreign_node_is_found() => Finds("runs through node", svg =>
    {
        var mark = Part(svg, "rg-mark").First();
        var (from, to) = (mark.Attribute("data-from")!.Value, mark.Attribute("data-to")!.Value);
        var line = mark.Elements().First(element => element.Attribute("class")?.Value is "rg-line");
        var foreign = MiddleOf(Part(svg, "rg-node").First(node => !new[] { from, to }.Contains(node.Attribute("data-node")!.Value, StringComparer.Ordinal)));
        var data = line.Attribute("d")!.Value;
        var start = data[1..data.IndexOfAny(['L', 'C'])];
        line.SetAttributeValue("d", FormattableString.Invariant($"M{start}L{foreign.X} {foreign.Y}"));
    });

    [Fact]
    public Task Label_on_another_is_found() => Finds("overlaps label", svg =>
    {
        var labels = Part(svg, "rg-label").Take(2).ToArray();
        labels[0].ReplaceNodes(labels[1].Nodes());
    });

    [Fact]
    public Task Label_on_a_node_is_found() => Finds("overlaps node", svg =>
    {
        var middle = MiddleOf(Part(svg, "rg-node").First());
        var rectangle = Part(svg, "rg-label").First().Element(Svg + "rect")!;
        rectangle.SetAttributeValue("x", middle.X);
        rectangle.SetAttributeValue("y", middle.Y);
    });

    [Fact]
    public Task Lost_count_is_found() => Finds("does not say so", svg =>
        Part(svg, "rg-label").First(label => char.IsDigit(label.Element(Svg + "text")!.Value[0])).Remove());

    [Fact]
    public Task Marks_on_top_of_each_other_are_found() => Finds("lies on another mark", svg =>
    {
        var mark = Part(svg, "rg-mark").First();
        mark.AddAfterSelf(new XElement(mark));
    });

    [Fact]
    public Task Canvas_cut_short_is_found() => Finds("leaves the canvas", svg =>
    {
        var width = (double)svg.Attribute("width")!;
        svg.SetAttributeValue("width", width - 60);
        svg.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width - 60} {(double)svg.Attribute("height")!}"));
    });

    [Fact]
    public Task Long_canvas_is_found() => Finds("the canvas measures", svg => svg.SetAttributeValue("height", 20000));

    [Fact]
    public Task Small_text_is_found() => Finds("text of", svg =>
        svg.Descendants(Svg + "text").Last().SetAttributeValue("font-size", "9"));

    private async Task Finds(string fault, Action<XElement> spoil)
    {
        var svg = XElement.Parse(shared.Draw(SampleGraphs.Pair(), DiagramKind.Pair, SampleGraphs.Hub, SampleGraphs.Partner).ToSvg());
        spoil(svg);
        var found = await browser.MeasureAsync(svg.ToString(SaveOptions.DisableFormatting));
        if (fault.Length == 0)
            Assert.Empty(found.Faults);
        else
            Assert.Contains(found.Faults, text => text.Contains(fault, StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Part(XElement svg, string name) =>
        svg.Descendants(Svg + "g").Where(group => group.Attribute("class")!.Value.Split(' ').Contains(name, StringComparer.Ordinal));

    private static (double X, double Y) MiddleOf(XElement node)
    {
        var text = node.Elements(Svg + "text").First();
        return ((double)text.Attribute("x")!, (double)text.Attribute("y")!);
    }
}
