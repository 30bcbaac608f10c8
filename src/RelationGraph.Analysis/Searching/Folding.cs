using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace RelationGraph.Analysis.Searching;

/// <summary>Folds case and accents away, the same on every machine.</summary>
/// <remarks>The runtime's normalization decomposes nothing where globalization is invariant, so the letters stand in a table.</remarks>
internal static class Folding
{
    private static readonly (string Plain, string Accented)[] Table =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"), ("AE", "ÆǼ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"),
        ("G", "ĜĞĠĢǦ"), ("H", "ĤĦḤ"), ("I", "ÌÍÎÏĨĪĬĮİIǏỈỊı"), ("IJ", "Ĳ"), ("J", "Ĵ"), ("K", "ĶǨḲ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇŊ"),
        ("O", "ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ"), ("OE", "Œ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘṢ"), ("SS", "ßẞ"), ("T", "ŢŤŦȚṬ"), ("TH", "Þ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ"), ("W", "Ŵ"), ("Y", "ÝŶŸỲỴỶỸ"), ("Z", "ŹŻŽẒ"), ("Е", "Ё"), ("И", "Й"),
    ];

    private static readonly FrozenDictionary<char, string> Plain =
        Table.SelectMany(row => row.Accented.Select(letter => (letter, row.Plain))).DistinctBy(pair => pair.letter)
            .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʻʼ`");

    /// <summary>Folds a text: upper case, accents and apostrophes away.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
            folded.Append(Fold(letter));
        return folded.ToString();
    }

    /// <summary>Folds one character; a combining mark and an apostrophe fold to nothing.</summary>
    public static string Fold(char letter)
    {
        if (letter is >= '\u0300' and <= '\u036F' || Apostrophes.Contains(letter))
            return "";
        var upper = char.ToUpperInvariant(letter);
        return Plain.TryGetValue(upper, out var plain) ? plain : upper.ToString();
    }
}
