using System.Text;
using System.Xml;

namespace RelationGraph.Interchange.Formats;

/// <summary>How both XML formats are written.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        // A line end inside a text would otherwise be read back as a space or lose its carriage return.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public static XmlWriter To(Stream destination) => XmlWriter.Create(destination, Settings);

    /// <summary>Writes a text; some readers take Unicode's own line ends for line feeds unless they stand as references.</summary>
    public static void WriteText(XmlWriter xml, string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny('\u0085', '\u2028', '\u2029');
            xml.WriteString(length < 0 ? text[from..] : text.Substring(from, length));
            if (length < 0)
                return;
            xml.WriteCharEntity(text[from + length]);
            from += length + 1;
        }
    }

    /// <summary>Writes an attribute whose value is such a text.</summary>
    public static void WriteAttribute(XmlWriter xml, string name, string text)
    {
        xml.WriteStartAttribute(name);
        WriteText(xml, text);
        xml.WriteEndAttribute();
    }
}
