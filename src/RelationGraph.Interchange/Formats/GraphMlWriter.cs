using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

using RelationGraph.Interchange.Flat;

namespace RelationGraph.Interchange.Formats;

/// <summary>Writes GraphML 1.0.</summary>
internal static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static ImmutableArray<string> Write(FlatGraph graph, Stream destination)
    {
        var plain = new PlainText();
        using (var xml = XmlOutput.To(destination))
        {
            xml.WriteStartElement("graphml", Namespace);
            xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
            xml.WriteAttributeString(
                "xsi", "schemaLocation", null, $"{Namespace} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            WriteKeys(xml, "node", "n", FlatGraph.NodeColumns);
            WriteKeys(xml, "edge", "e", graph.EdgeColumns);
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("id", "G");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in graph.Nodes)
            {
                xml.WriteStartElement("node");
                xml.WriteAttributeString("id", node.Id);
                WriteData(xml, "n", node.Values, plain);
                xml.WriteEndElement();
            }

            foreach (var edge in graph.Edges)
            {
                xml.WriteStartElement("edge");
                xml.WriteAttributeString("id", edge.Relation.Id);
                xml.WriteAttributeString("source", edge.Relation.From);
                xml.WriteAttributeString("target", edge.Relation.To);
                WriteData(xml, "e", edge.Values, plain);
                xml.WriteEndElement();
            }

            xml.WriteEndDocument();
        }

        destination.WriteByte((byte)'\n');
        return [.. FlatGraph.LeftOut, .. plain.LeftOut()];
    }

    private static void WriteKeys(XmlWriter xml, string owner, string prefix, ImmutableArray<FlatColumn> columns)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", KeyOf(prefix, index));
            xml.WriteAttributeString("for", owner);
            xml.WriteAttributeString("attr.name", columns[index].Name);
            xml.WriteAttributeString("attr.type", columns[index].Type switch
            {
                FlatType.Whole => "long",
                FlatType.Number => "double",
                FlatType.Flag => "boolean",
                _ => "string",
            });
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string prefix, ImmutableArray<string?> values, PlainText plain)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] is not { } value)
                continue;
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", KeyOf(prefix, index));
            XmlOutput.WriteText(xml, plain.Of(value));
            xml.WriteEndElement();
        }
    }

    private static string KeyOf(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{index}");
}
