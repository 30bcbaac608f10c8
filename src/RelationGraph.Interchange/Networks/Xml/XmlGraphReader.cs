using System.Globalization;
using System.Text;
using System.Xml;

using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>Goes through the elements of a GraphML or GEXF file; the format says what they stand for.</summary>
internal abstract class XmlGraphReader
{
    private const string Inclusion = "http://www.w3.org/2001/XInclude";

    private readonly Stack<XmlPart> parts = new();
    private readonly Stack<int> nodes = new();
    private readonly Stack<XmlEdge> edges = new();
    private readonly StringBuilder text = new();
    private readonly char[] chunk = new char[1024];
    private readonly string ownNamespace;
    private bool hasGraph;

    protected XmlGraphReader(XmlReader xml, NetworkDraft draft)
    {
        (Xml, Draft, Rows) = (xml, draft, new XmlRows(draft));
        ownNamespace = xml.NamespaceURI;
    }

    protected XmlReader Xml { get; }

    protected NetworkDraft Draft { get; }

    protected XmlRows Rows { get; }

    /// <summary>The node that is open.</summary>
    protected int Node => nodes.Peek();

    /// <summary>The edge that is open.</summary>
    protected XmlEdge Edge => edges.Peek();

    protected string Text => text.ToString().Trim();

    public static (int Line, int Column) PlaceOf(XmlReader xml)
    {
        var place = (IXmlLineInfo)xml;
        // The platform gives the place of the name, one after the bracket.
        return (Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition - 1));
    }

    /// <summary>Reads the file, whose root is the current element.</summary>
    /// <exception cref="UnreadableFile">The file is refused as a whole.</exception>
    public void Read()
    {
        do
        {
            switch (Xml.NodeType)
            {
                case XmlNodeType.Element:
                    Open();
                    break;
                case XmlNodeType.EndElement:
                    Close();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    if (HasText(parts.Peek()))
                        ReadText();
                    break;
            }
        }
        while (Xml.Read());
        if (!hasGraph)
            throw new UnreadableFile(NetworkDiagnostics.NoGraph, "");
        Rows.Finish();
    }

    /// <summary>Tells what an element of the format stands for.</summary>
    protected abstract XmlPart PartOf(string name, XmlPart parent);

    /// <summary>Takes what the tag of a graph says.</summary>
    protected abstract void OpenGraph();

    /// <summary>Takes what the tag of a node says beside its id.</summary>
    protected abstract void OpenNode();

    /// <summary>Makes the edge that a tag begins.</summary>
    protected abstract XmlEdge OpenEdge();

    /// <summary>Takes what the tag of another part says.</summary>
    protected abstract void OpenOther(XmlPart part, XmlPart parent);

    /// <summary>Ends another part; <see cref="Text"/> is what stands in it.</summary>
    protected abstract void CloseOther(XmlPart part);

    /// <summary>Refuses the file for what stands at the current place.</summary>
    protected UnreadableFile Refusal(DiagnosticCode code, string found, string? expected = null)
    {
        var (line, column) = PlaceOf(Xml);
        return new UnreadableFile(code, found, expected, line, column);
    }

    /// <summary>Gives a text that is no longer than texts may be.</summary>
    /// <exception cref="UnreadableFile">It is longer.</exception>
    protected string Short(string value) => value.Length <= Draft.Limits.LongestText ? value : throw TooLong();

    private void Open()
    {
        if (Xml.Depth > Draft.Limits.Deepest)
            throw Refusal(NetworkDiagnostics.TooDeep, Draft.Limits.Deepest.ToString(CultureInfo.InvariantCulture));
        var isOwn = string.Equals(Xml.NamespaceURI, ownNamespace, StringComparison.Ordinal);
        // XInclude, and GraphML's own element for a graph, node or edge that is described elsewhere.
        if (string.Equals(Xml.NamespaceURI, Inclusion, StringComparison.Ordinal) || (isOwn && Xml.LocalName is "locator"))
            throw Refusal(NetworkDiagnostics.Reference, $"'{Xml.Name}'");
        var parent = parts.Count == 0 ? XmlPart.Other : parts.Peek();
        var part = parts.Count == 0 ? XmlPart.Root : isOwn ? PartOf(Xml.LocalName, parent) : ForeignPart();
        if (part is XmlPart.Graph && hasGraph && parent is XmlPart.Root)
            part = XmlPart.OtherGraph;
        part = Opened(part, parent);
        var isEmpty = Xml.IsEmptyElement;
        parts.Push(part);
        if (isEmpty)
            Close();
    }

    private XmlPart Opened(XmlPart part, XmlPart parent)
    {
        switch (part)
        {
            case XmlPart.Graph:
                hasGraph = true;
                OpenGraph();
                break;
            case XmlPart.Node:
                if (Rows.Declare(Xml) is not { } node)
                    return XmlPart.OtherNode;
                nodes.Push(node);
                OpenNode();
                break;
            case XmlPart.Edge:
                edges.Push(OpenEdge());
                break;
            case XmlPart.OtherEdge:
                Rows.RejectOther(Xml);
                break;
            default:
                if (HasText(part))
                    text.Clear();
                OpenOther(part, parent);
                break;
        }

        return part;
    }

    private void Close()
    {
        switch (parts.Pop())
        {
            case XmlPart.Node:
                nodes.Pop();
                break;
            case XmlPart.Edge:
                Rows.Add(edges.Pop());
                break;
            case XmlPart.Label:
                if (text.Length > 0)
                    Draft.Values.Name(Node, Text);
                // What it stands in, yEd's drawing, is no text.
                text.Clear();
                break;
            case var part:
                CloseOther(part);
                break;
        }
    }

    // yEd keeps the names of nodes in what it draws.
    private XmlPart ForeignPart() => nodes.Count > 0 && edges.Count == 0 && Xml.LocalName is "NodeLabel"
        && Xml.NamespaceURI.StartsWith("http://www.yworks.com/", StringComparison.Ordinal) ? XmlPart.Label : XmlPart.Other;

    private void ReadText()
    {
        for (int count; (count = Xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0;)
        {
            text.Append(chunk, 0, count);
            if (text.Length > Draft.Limits.LongestText)
                throw TooLong();
        }
    }

    private UnreadableFile TooLong() =>
        Refusal(NetworkDiagnostics.TooLongTag, string.Create(CultureInfo.InvariantCulture, $"{Draft.Limits.LongestText} characters"));

    private static bool HasText(XmlPart part) => part is XmlPart.Value or XmlPart.Default or XmlPart.Label;
}
