using System.Globalization;
using System.Text;

namespace RelationGraph.Report.Texts;

/// <summary>Makes words for reading from names that programs use.</summary>
internal static class Words
{
    /// <summary>Makes words of a type's name: <c>MEMBER_OF</c> reads "Member of".</summary>
    public static string OfType(string name) => Capital(name.Replace('_', ' ').ToLowerInvariant());

    /// <summary>Makes words of a slug or a name in camel case: <c>in-force</c> reads "in force", <c>fiscalYear</c> "fiscal year".</summary>
    public static string Of(string name)
    {
        if (name is "ngo")
            return "NGO";
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append(' ');
            text.Append(letter == '-' ? ' ' : char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>Writes a number with its noun: "1 relation", "12 relations".</summary>
    public static string Count(int number, string noun, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? noun : several ?? noun + "s")}");

    /// <summary>Begins a text with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
