using System.Text;
using System.Xml;

namespace RelationGraph.Interchange.Formats;

/// <summary>Replaces the characters that XML and pictures made of a text cannot hold, and counts the texts that had any.</summary>
internal sealed class PlainText
{
    private const char Replacement = '\uFFFD';

    private int texts;

    /// <summary>Gives the text with U+FFFD for each character that XML cannot hold.</summary>
    public string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))
                result.Append(Replacement);
            else
                result.Append(rune);
        }

        var plain = result.ToString();
        if (!string.Equals(plain, text, StringComparison.Ordinal))
            texts++;
        return plain;
    }

    /// <summary>Says how many texts lost characters; empty where none did.</summary>
    public IEnumerable<string> LeftOut() => texts == 0
        ? []
        : [$"{texts} {(texts == 1 ? "text has" : "texts have")} control characters that the format cannot hold; they are U+FFFD."];
}
