using System.Text;
using System.Xml;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>Opens XML files and reads them by their root.</summary>
/// <remarks>
/// Nothing outside the file is ever opened: there is no resolver, a DOCTYPE is refused, and with it every entity but the five that
/// XML has by itself.
/// </remarks>
internal static class XmlNetwork
{
    public static void Read(LimitedInput input, NetworkFormat? asked, NetworkDraft draft)
    {
        input.HasTags = true;
        using var xml = XmlReader.Create(input, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = draft.Limits.MostBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        });
        try
        {
            xml.MoveToContent();
            Reader(xml, asked, draft).Read();
        }
        catch (XmlException fault)
        {
            throw Fault(fault, input.Beginning);
        }
    }

    private static XmlGraphReader Reader(XmlReader xml, NetworkFormat? asked, NetworkDraft draft)
    {
        NetworkFormat? format = xml.LocalName switch
        {
            "graphml" => NetworkFormat.GraphMl,
            "gexf" => NetworkFormat.Gexf,
            _ => null,
        };
        if (format is null || (asked is not null && asked != format))
        {
            var (line, column) = XmlGraphReader.PlaceOf(xml);
            var expected = asked switch { NetworkFormat.GraphMl => "graphml", NetworkFormat.Gexf => "gexf", _ => "graphml or gexf" };
            throw new UnreadableFile(NetworkDiagnostics.OtherFormat, $"XML with the root '{xml.Name}'", $"the root {expected}", line, column);
        }

        draft.Format = format;
        return format is NetworkFormat.GraphMl ? new GraphMlReader(xml, draft) : new GexfReader(xml, draft);
    }

    private static UnreadableFile Fault(XmlException fault, ReadOnlySpan<byte> beginning)
    {
        if (fault.Message.Contains("DTD is prohibited", StringComparison.Ordinal))
            return Doctype(beginning);
        var (line, column) = (Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition));
        // The platform adds the place, which is told apart.
        var end = fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return new UnreadableFile(NetworkDiagnostics.NotXml, (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.'), null, line, column);
    }

    /// <summary>Finds the declaration, whose place the platform does not tell.</summary>
    private static UnreadableFile Doctype(ReadOnlySpan<byte> beginning)
    {
        var before = beginning[..Math.Max(0, beginning.IndexOf("<!DOCTYPE"u8))];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new UnreadableFile(
            NetworkDiagnostics.Doctype, "", line: before.Count((byte)'\n') + 1, column: Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
