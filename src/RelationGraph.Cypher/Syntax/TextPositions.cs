using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Turns offsets into lines and columns.</summary>
internal static class TextPositions
{
    /// <summary>The place of an offset; columns count characters, so that a pair of surrogates is one.</summary>
    public static TextPosition At(string text, int offset)
    {
        var line = 1;
        var column = 1;
        var end = Math.Min(offset, text.Length);
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                column = 1;
            }
            else if (!(char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])))
            {
                column++;
            }
        }
        return new TextPosition(offset, line, column);
    }
}
