using System.Globalization;

using RelationGraph.Diagrams.Scenes;
using RelationGraph.Diagrams.Writing;

namespace RelationGraph.Diagrams;

/// <summary>A finished diagram, to be written as SVG or as a page.</summary>
public sealed class Diagram
{
    private readonly Scene scene;

    internal Diagram(Scene scene) => this.scene = scene;

    /// <summary>The width in pixels, at most three times the height.</summary>
    public double Width => scene.Width;

    /// <summary>The height in pixels, at most three times the width.</summary>
    public double Height => scene.Height;

    /// <summary>How many nodes are drawn.</summary>
    public int NodeCount => scene.Nodes.Length;

    /// <summary>How many lines are drawn; one may stand for several relations.</summary>
    public int MarkCount => scene.Marks.Length;

    /// <summary>How many relations the lines stand for.</summary>
    public int RelationCount => scene.EdgeCount;

    internal Scene Scene => scene;

    /// <summary>Writes the diagram as one SVG element, which stands in a file of its own or inside a page.</summary>
    /// <param name="output">What is written to; left open.</param>
    public void WriteSvg(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        SvgWriter.Write(scene, output);
    }

    /// <summary>Writes the diagram as one page with pan, zoom, filter and search, which needs no other file.</summary>
    /// <param name="output">What is written to; left open.</param>
    public void WriteHtml(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        HtmlWriter.Write(scene, output);
    }

    /// <summary>Gives the diagram as one SVG element.</summary>
    /// <returns>The element, with no XML declaration.</returns>
    public string ToSvg() => Text(WriteSvg);

    /// <summary>Gives the diagram as one page.</summary>
    /// <returns>The page.</returns>
    public string ToHtml() => Text(WriteHtml);

    private static string Text(Action<TextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
