using System.Text;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Finds the keyword that a name may be, in any case.</summary>
internal static class Keywords
{
    private const int Mask = 1023;

    private static readonly string[] Words = MakeWords();
    private static readonly Keyword[] Table = MakeTable();

    /// <summary>The word in capitals.</summary>
    public static string Text(Keyword word) => Words[(int)word];

    /// <summary>The keyword of this text, or <see cref="Keyword.NoKeyword"/>.</summary>
    public static Keyword Find(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 16)
            return Keyword.NoKeyword;
        for (var slot = Slot(text); ; slot = (slot + 1) & Mask)
        {
            var word = Table[slot];
            if (word == Keyword.NoKeyword || Ascii.EqualsIgnoreCase(text, Words[(int)word]))
                return word;
        }
    }

    private static int Slot(ReadOnlySpan<char> text) =>
        ((text.Length * 67) + ((text[0] & 0x5F) * 31) + ((text[1] & 0x5F) * 7) + ((text[^1] & 0x5F) * 113) + ((text[text.Length >> 1] & 0x5F) * 17)) & Mask;

    private static string[] MakeWords()
    {
        var words = Enum.GetNames<Keyword>();
        for (var i = 0; i < words.Length; i++)
            words[i] = words[i].ToUpperInvariant();
        words[0] = "";
        return words;
    }

    private static Keyword[] MakeTable()
    {
        var table = new Keyword[Mask + 1];
        for (var word = 1; word < Words.Length; word++)
        {
            var slot = Slot(Words[word]);
            while (table[slot] != Keyword.NoKeyword)
                slot = (slot + 1) & Mask;
            table[slot] = (Keyword)word;
        }
        return table;
    }
}
