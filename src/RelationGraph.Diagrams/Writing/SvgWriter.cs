using System.Globalization;
using System.Xml;

using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Scenes;
using RelationGraph.Diagrams.Text;

using static RelationGraph.Diagrams.Layout.Position;

namespace RelationGraph.Diagrams.Writing;

/// <summary>Writes a picture as SVG.</summary>
internal sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    // Attributes would say the same on hundreds of elements; class names are prefixed, for pictures stand in pages of others too.
    private const string Style = """
        .rg text { font-family: FAMILY; font-kerning: none; fill: INK; }
        .rg .rg-hit { fill: none; stroke: transparent; stroke-width: 9px; pointer-events: stroke; }
        .rg .rg-line { fill: none; stroke-width: 1.6px; pointer-events: none; }
        .rg .rg-label rect { fill: #FFFFFF; stroke-width: 1px; }
        .rg .rg-node path { stroke-width: 1.2px; }
        .rg .rg-focus path { stroke-width: 2.6px; }
        .rg .rg-legend text { fill: MUTED; }
        """;

    private readonly Scene scene;
    private readonly HoverTexts hover;
    private readonly XmlWriter xml;

    private SvgWriter(Scene scene, XmlWriter xml)
    {
        this.scene = scene;
        this.xml = xml;
        hover = new HoverTexts(scene);
    }

    /// <summary>Writes the picture as one element without an XML declaration.</summary>
    public static void Write(Scene scene, TextWriter output)
    {
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineChars = "\n", ConformanceLevel = ConformanceLevel.Fragment };
        using var writer = XmlWriter.Create(output, settings);
        new SvgWriter(scene, writer).Write();
    }

    private void Write()
    {
        var (width, height) = (Number(scene.Width), Number(scene.Height));
        Open("svg", ("class", "rg"), ("width", width), ("height", height), ("viewBox", $"0 0 {width} {height}"),
            ("role", "img"), ("aria-label", $"{scene.Title}: {scene.Nodes.Length} nodes, {scene.EdgeCount} relations in {scene.Marks.Length} lines"));
        Text("title", scene.Title);
        Text("style", Style.Replace("FAMILY", FontMetrics.Family, StringComparison.Ordinal)
            .Replace("INK", Palette.Ink, StringComparison.Ordinal).Replace("MUTED", Palette.Muted, StringComparison.Ordinal));
        Element("rect", ("class", "rg-paper"), ("width", width), ("height", height), ("fill", "#FFFFFF"));
        Line(scene.Title, Canvas.Margin, Canvas.Margin + Canvas.TitleSize - 2, Canvas.TitleSize, bold: true, "start");
        Group("rg-view", () =>
        {
            Group("rg-marks", () => Each(Mark));
            Group("rg-nodes", () =>
            {
                foreach (var node in scene.Nodes)
                    Node(node);
            });
            Group("rg-labels", () => Each(Label));
        });
        Group("rg-legend", () =>
        {
            foreach (var entry in scene.Legend)
                Entry(entry);
        });
        xml.WriteEndElement();
        xml.Flush();
    }

    private void Each(Action<SceneMark, int> write)
    {
        for (var i = 0; i < scene.Marks.Length; i++)
            write(scene.Marks[i], i);
    }

    private void Mark(SceneMark mark, int index)
    {
        var bundle = mark.Bundle;
        Open("g", ("class", "rg-mark"), ("data-mark", Index(index)), ("data-from", bundle.From), ("data-to", bundle.To),
            ("data-count", Index(bundle.Edges.Length)));
        Text("title", hover.Of(bundle));
        var data = mark.Curve.ToPathData();
        Element("path", ("class", "rg-hit"), ("d", data));
        foreach (var paint in MarkPaint.Of(bundle))
            Stroke("rg-line", data, paint);
        foreach (var head in mark.Arrowheads)
        {
            var colour = MarkPaint.Main(bundle);
            Element("path", ("class", "rg-arrow"), ("d", $"M{string.Join('L', head.Select(corner => corner.ToString()))}Z"),
                ("fill", bundle.IsEstablished ? colour : "#FFFFFF"), ("stroke", colour));
        }

        xml.WriteEndElement();
    }

    private void Stroke(string name, string data, MarkPaint paint)
    {
        Open("path", ("class", name), ("d", data), ("stroke", paint.Colour));
        if (paint.Dash is not null)
            xml.WriteAttributeString("stroke-dasharray", paint.Dash);
        if (paint.Offset != 0)
            xml.WriteAttributeString("stroke-dashoffset", Index(paint.Offset));
        xml.WriteEndElement();
    }

    private void Label(SceneMark mark, int index)
    {
        if (mark.Label is not { } label)
            return;
        Open("g", ("class", "rg-label"), ("data-mark", Index(index)));
        Text("title", hover.Of(mark.Bundle));
        var radius = Math.Min(7, label.Box.Height / 2);
        Open("rect", ("x", Number(label.Box.Left)), ("y", Number(label.Box.Top)), ("width", Number(label.Box.Width)),
            ("height", Number(label.Box.Height)), ("rx", Number(radius)), ("stroke", MarkPaint.Main(mark.Bundle)));
        if (!mark.Bundle.IsEstablished)
            xml.WriteAttributeString("stroke-dasharray", "3 3");
        xml.WriteEndElement();
        Block(label.Text, label.Box);
        xml.WriteEndElement();
    }

    private void Node(SceneNode node)
    {
        Open("g", ("class", node.IsFocus ? "rg-node rg-focus" : "rg-node"), ("data-node", node.Node.Id));
        Text("title", HoverTexts.Of(node.Node));
        Outline(node.Node.Shape, node.Box, Palette.OfNode(node.Node.Shape, node.Node.Emphasis));
        Block(node.Text, node.Box);
        xml.WriteEndElement();
    }

    private void Entry(LegendEntry entry)
    {
        var (box, middle) = (entry.Place, entry.Place.Center.Y);
        var line = $"M{Number(box.Left)} {Number(middle)}H{Number(box.Right)}";
        switch (entry.Sample)
        {
            case LegendSample.Outline outline:
                Outline(outline.Shape, box, outline.Style);
                break;
            case LegendSample.Scale scale:
                for (var step = 0; step < scale.Styles.Length; step++)
                {
                    var height = box.Height * (step + 1) / scale.Styles.Length;
                    var center = new Position(box.Left + (box.Width * ((2 * step) + 1) / (2 * scale.Styles.Length)), middle);
                    Outline(NodeShape.State, Box.Around(center, height, height), scale.Styles[step]);
                }

                break;
            case LegendSample.Line sample:
                Stroke("rg-line", line, MarkPaint.Of([sample.Style], sample.IsEstablished, isOneType: true)[0]);
                break;
            case LegendSample.Mixed mixed:
                foreach (var paint in MarkPaint.Of(mixed.Styles, isEstablished: true, isOneType: false))
                    Stroke("rg-line", line, paint);
                break;
            case LegendSample.NotEstablished:
                Stroke("rg-line", line, new(Palette.Muted, Palette.NotEstablished, 0));
                break;
            case LegendSample.Count:
                Stroke("rg-line", line, new(Palette.Muted, null, 0));
                Element("rect", ("x", Number(box.Center.X - 8)), ("y", Number(middle - 8)), ("width", "16"), ("height", "16"),
                    ("rx", "7"), ("fill", "#FFFFFF"), ("stroke", Palette.Muted));
                Line("n", box.Center.X, middle + 4, 11, bold: true, "middle");
                break;
        }

        Line(entry.Text, box.Right + Legend.TextGap, middle + 4, Legend.TextSize, bold: false, "start");
    }

    private void Outline(NodeShape shape, Box box, NodeStyle style)
    {
        Open("path", ("d", NodeOutline.PathData(shape, box)), ("fill", style.Fill), ("stroke", style.Stroke));
        if (style.Dash is not null)
            xml.WriteAttributeString("stroke-dasharray", style.Dash);
        xml.WriteEndElement();
    }

    private void Block(TextBlock text, Box box)
    {
        // Capitals and digits, seven tenths of the type's size high, stand in the middle of their line.
        var baseline = box.Center.Y - (text.Height / 2) + (text.LineHeight / 2) + (text.Size * 0.35);
        foreach (var line in text.Lines)
        {
            Line(line, box.Center.X, baseline, text.Size, text.Bold, "middle");
            baseline += text.LineHeight;
        }
    }

    private void Line(string text, double x, double baseline, double size, bool bold, string anchor)
    {
        Open("text", ("x", Number(x)), ("y", Number(baseline)), ("font-size", Number(size)));
        if (bold)
            xml.WriteAttributeString("font-weight", "bold");
        if (anchor is not "start")
            xml.WriteAttributeString("text-anchor", anchor);
        if (FontMetrics.Width(text, size, bold) is var width and > 0)
        {
            xml.WriteAttributeString("textLength", Number(width));
            xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        }

        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private void Group(string name, Action content)
    {
        Open("g", ("class", name));
        content();
        xml.WriteEndElement();
    }

    private void Text(string name, string text)
    {
        Open(name);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteEndElement();
    }

    private void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, Clean(value));
    }

    private static string Index(int value) => value.ToString(CultureInfo.InvariantCulture);

    // XML has no way to write a control character or half a surrogate pair, and seeds may hold either.
    private static string Clean(string text) => XmlText.Clean(text);
}
