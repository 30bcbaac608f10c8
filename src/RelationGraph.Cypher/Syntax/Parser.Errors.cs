using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private static readonly Keyword[] ClauseWords =
    [
        Keyword.Match, Keyword.Optional, Keyword.Where, Keyword.Return, Keyword.With, Keyword.Unwind, Keyword.Create, Keyword.Merge,
        Keyword.Set, Keyword.Remove, Keyword.Delete, Keyword.Detach, Keyword.Call, Keyword.Yield, Keyword.Union, Keyword.Foreach,
        Keyword.Order, Keyword.Skip, Keyword.Limit, Keyword.Finish, Keyword.Explain, Keyword.Profile, Keyword.Show, Keyword.Drop,
    ];

    private CypherException Expected(Keyword word) => Expected(Keywords.Text(word), word);

    /// <summary>What stands here is not what was expected.</summary>
    /// <param name="what">What was, for a person.</param>
    /// <param name="words">Keywords that may stand here, one of which may be meant.</param>
    private CypherException Expected(string what, params ReadOnlySpan<Keyword> words)
    {
        ref readonly var token = ref Current;
        // A dash that looks like a minus gets its own error: people paste it without seeing the difference.
        if (token.Kind is TokenKind.Dash)
        {
            return SyntaxFault.Of(
                _text, token.Start, "InvalidUnicodeCharacter", $"The dash {_text[token.Start]} (U+{(int)_text[token.Start]:X4}) is no minus; write -.");
        }
        if (Foreign(token) is { } foreign)
            return SyntaxFault.Unexpected(_text, token.Start, foreign);
        var meant = token.Kind == TokenKind.Name ? Meant(_text.AsSpan(token.Start, token.End - token.Start), words) : null;
        var hint = meant is null ? "" : $" Did you mean {meant}?";
        return SyntaxFault.Unexpected(_text, token.Start, $"Found {Shown(token)}, expected {what}.{hint}");
    }

    private CypherException ExpectedAfterExpression(string what) => Expected(what, ClauseWords);

    /// <summary>What to write instead of an operator of other languages.</summary>
    private string? Foreign(in Token token)
    {
        var before = _at > 0 ? _tokens[_at - 1] : default;
        var joined = _at > 0 && before.End == token.Start ? before.Kind : TokenKind.End;
        return (joined, token.Kind) switch
        {
            (_, TokenKind.ExclamationEqual) => "There is no operator !=; not equal is written <>.",
            (TokenKind.Equal, TokenKind.Equal) => "There is no operator ==; equality is written =.",
            (TokenKind.Equal, TokenKind.Greater) => "There is no operator =>; greater or equal is written >=.",
            (TokenKind.Equal, TokenKind.Less) => "There is no operator =<; less or equal is written <=.",
            (_, TokenKind.Ampersand) when _tokens[_at + 1].Kind == TokenKind.Ampersand => "There is no operator &&; write AND.",
            _ => null,
        };
    }

    private string Shown(in Token token)
    {
        if (token.Kind == TokenKind.End)
            return "the end of the query";
        var shown = _text.AsSpan(token.Start, token.End - token.Start);
        return shown.Length <= 40 ? $"'{shown}'" : $"'{shown[..37]}...'";
    }

    private static string Shown(TokenKind kind) => kind switch
    {
        TokenKind.OpenParenthesis => "'('",
        TokenKind.CloseParenthesis => "')'",
        TokenKind.OpenBracket => "'['",
        TokenKind.CloseBracket => "']'",
        TokenKind.OpenBrace => "'{'",
        TokenKind.CloseBrace => "'}'",
        TokenKind.Comma => "','",
        TokenKind.Colon => "':'",
        TokenKind.Dot => "'.'",
        TokenKind.Bar => "'|'",
        TokenKind.Equal => "'='",
        TokenKind.Less => "'<'",
        TokenKind.Greater => "'>'",
        TokenKind.Minus => "'-'",
        _ => kind.ToString(),
    };

    private static string? Meant(ReadOnlySpan<char> found, ReadOnlySpan<Keyword> words)
    {
        string? best = null;
        var least = found.Length <= 3 ? 2 : 3;
        foreach (var word in words)
        {
            var text = Keywords.Text(word);
            var distance = Spelling.Distance(found, text, least);
            if (distance > 0 && distance < least)
                (best, least) = (text, distance);
        }
        return best;
    }
}
