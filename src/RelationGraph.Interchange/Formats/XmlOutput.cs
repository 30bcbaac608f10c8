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
}
