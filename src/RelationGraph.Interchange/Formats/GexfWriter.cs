using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

using RelationGraph.Interchange.Flat;
using RelationGraph.Model.Time;

namespace RelationGraph.Interchange.Formats;

/// <summary>Writes GEXF 1.3 with the possible time of each relation as its spell.</summary>
internal static class GexfWriter
{
    public static ImmutableArray<string> Write(FlatGraph graph, Stream destination)
    {
        var plain = new PlainText();
        using (var xml = XmlOutput.To(destination))
        {
            xml.WriteStartElement("gexf", "http://gexf.net/1.3");
            xml.WriteAttributeString("version", "1.3");
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("mode", "dynamic");
            xml.WriteAttributeString("defaultedgetype", "directed");
            xml.WriteAttributeString("timeformat", "date");
            xml.WriteAttributeString("timerepresentation", "interval");
            WriteAttributes(xml, "node", FlatGraph.NodeColumns);
            WriteAttributes(xml, "edge", graph.EdgeColumns);
            WriteNodes(xml, graph, plain);
            WriteEdges(xml, graph, plain);
            xml.WriteEndDocument();
        }

        destination.WriteByte((byte)'\n');
        return
        [
            .. FlatGraph.LeftOut,
            "A node's label is the attribute 'nodeLabel', since 'label' is what GEXF shows: the name.",
            .. LostTime(graph),
            .. plain.LeftOut(),
        ];
    }

    private static IEnumerable<string> LostTime(FlatGraph graph)
    {
        var dated = graph.Edges.Select(edge => edge.Relation.When).OfType<Edtf>().ToList();
        var partial = dated.Count(when => when.Uncertain || when.Approximate || when.StartEarliest != when.StartLatest || when.EndEarliest != when.EndLatest);
        if (partial > 0)
            yield return $"GEXF has no uncertain dates: the spells of {partial} edges reach from the earliest possible start to the latest possible end.";
        if (dated.Count < graph.Edges.Length)
            yield return $"{graph.Edges.Length - dated.Count} edges without a date have no spell, which GEXF takes as always.";
    }

    private static void WriteAttributes(XmlWriter xml, string owner, ImmutableArray<FlatColumn> columns)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", owner);
        xml.WriteAttributeString("mode", "static");
        foreach (var column in columns)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", NameOf(column, owner));
            xml.WriteAttributeString("title", NameOf(column, owner));
            xml.WriteAttributeString("type", column.Type switch
            {
                FlatType.Whole => "long",
                FlatType.Number => "double",
                FlatType.Flag => "boolean",
                _ => "string",
            });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, FlatGraph graph, PlainText plain)
    {
        xml.WriteStartElement("nodes");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.Id);
            XmlOutput.WriteAttribute(xml, "label", plain.Of(node.Name));
            WriteValues(xml, "node", FlatGraph.NodeColumns, node.Values, plain);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, FlatGraph graph, PlainText plain)
    {
        xml.WriteStartElement("edges");
        foreach (var edge in graph.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", edge.Relation.Id);
            xml.WriteAttributeString("source", edge.Relation.From);
            xml.WriteAttributeString("target", edge.Relation.To);
            xml.WriteAttributeString("type", "directed");
            XmlOutput.WriteAttribute(xml, "label", plain.Of(edge.Relation.Title));
            WriteValues(xml, "edge", graph.EdgeColumns, edge.Values, plain);
            if (edge.Relation.When is { } when)
                WriteSpell(xml, when);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpell(XmlWriter xml, Edtf when)
    {
        xml.WriteStartElement("spells");
        xml.WriteStartElement("spell");
        if (when.StartEarliest is { } start)
            xml.WriteAttributeString("start", start.ToString("O", CultureInfo.InvariantCulture));
        if (when.EndLatest is { } end)
            xml.WriteAttributeString("end", end.ToString("O", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteValues(
        XmlWriter xml, string owner, ImmutableArray<FlatColumn> columns, ImmutableArray<string?> values, PlainText plain)
    {
        xml.WriteStartElement("attvalues");
        for (var index = 0; index < columns.Length; index++)
        {
            if (values[index] is not { } value)
                continue;
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", NameOf(columns[index], owner));
            XmlOutput.WriteAttribute(xml, "value", plain.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string NameOf(FlatColumn column, string owner) =>
        string.Equals(owner, "node", StringComparison.Ordinal) && string.Equals(column.Name, "label", StringComparison.Ordinal)
            ? "nodeLabel"
            : column.Name;
}
