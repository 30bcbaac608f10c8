using System.Text;
using System.Xml;

namespace RelationGraph.Diagrams.Writing;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>Gives the text with U+FFFD for each character that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = true;
        foreach (var character in text)
            clean &= XmlConvert.IsXmlChar(character);
        if (clean)
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return result.ToString();
    }
}
