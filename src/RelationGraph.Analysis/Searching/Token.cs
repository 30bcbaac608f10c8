using System.Text;

namespace RelationGraph.Analysis.Searching;

/// <summary>A word of a text, folded, and where it stands.</summary>
internal readonly record struct Token(string Word, int Start, int Length)
{
    /// <summary>Splits a text into runs of letters and digits; an apostrophe or a combining mark does not end a word.</summary>
    public static List<Token> In(string text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var start = 0;
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var folded = Folding.Fold(text[i]);
            if (folded.Length == 0 && word.Length > 0)
                continue;
            if (folded.Length > 0 && char.IsLetterOrDigit(text[i]))
            {
                if (word.Length == 0)
                    start = i;
                word.Append(folded);
                end = i + 1;
                continue;
            }

            Flush();
        }

        Flush();
        return tokens;

        void Flush()
        {
            if (word.Length == 0)
                return;
            tokens.Add(new Token(word.ToString(), start, end - start));
            word.Clear();
        }
    }
}
