using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Cuts the text into tokens, and pairs its brackets.</summary>
internal ref struct Lexer
{
    private readonly string _text;
    private Token[] _tokens;
    private int _count;
    private int _at;

    // The innermost open bracket; each open bracket's Match holds the one around it until it is closed.
    private int _open = -1;

    private Lexer(string text, Token[] tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>The tokens of a text, of which the last is the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">An array to use as long as it is large enough.</param>
    /// <returns>The array that holds them.</returns>
    public static Token[] Cut(string text, Token[] buffer)
    {
        var lexer = new Lexer(text, buffer);
        while (lexer.Next())
        {
        }
        lexer.LeaveOpen();
        return lexer._tokens;
    }

    private bool Next()
    {
        SkipBlanks();
        if (_at >= _text.Length)
        {
            Add(TokenKind.End, _text.Length, _text.Length);
            return false;
        }
        var c = _text[_at];
        if (char.IsAsciiLetter(c) || c == '_')
            Name();
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
            Number();
        else if (c is '\'' or '"')
            Quoted(TokenKind.Text, "text");
        else if (c == '`')
            Quoted(TokenKind.QuotedName, "name");
        else if (c == '$')
            Parameter();
        else if (c >= '\u0080')
            Foreign(c);
        else
            Sign(c);
        return true;
    }

    private readonly char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void SkipBlanks()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (Characters.IsSpace(c))
                _at++;
            else if (c == '/' && Peek(1) == '/')
                SkipLine();
            else if (c == '/' && Peek(1) == '*')
                SkipRemark();
            else
                return;
        }
    }

    private void SkipLine()
    {
        var end = _text.AsSpan(_at).IndexOfAny('\n', '\r');
        _at = end < 0 ? _text.Length : _at + end;
    }

    private void SkipRemark()
    {
        var end = _text.AsSpan(_at + 2).IndexOf("*/", StringComparison.Ordinal);
        if (end < 0)
            throw SyntaxFault.Unexpected(_text, _at, "The comment that begins here is not closed: expected */.");
        _at += end + 4;
    }

    private void Name()
    {
        var start = _at;
        while (_at < _text.Length && Characters.NamePart(_text, _at) is var units and > 0)
            _at += units;
        ref var token = ref Add(TokenKind.Name, start, _at);
        token.Word = Keywords.Find(_text.AsSpan(start, _at - start));
    }

    private void Number()
    {
        var start = _at;
        var kind = TokenKind.Integer;
        if (!(_text[_at] == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O'))
        {
            SkipDigits();
            if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
            {
                kind = TokenKind.Float;
                _at++;
                SkipDigits();
            }
            if (Peek(0) is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
            {
                kind = TokenKind.Float;
                _at += 2;
                SkipDigits();
            }
        }
        // Letters that follow are part of the number, so that the whole of it is refused when it is read.
        while (_at < _text.Length && Characters.NamePart(_text, _at) is var units and > 0)
            _at += units;
        Add(kind, start, _at);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)) || (Peek(0) == '_' && char.IsAsciiDigit(Peek(1))))
            _at++;
    }

    private void Quoted(TokenKind kind, string what)
    {
        var start = _at;
        var quote = _text[_at];
        var escaped = false;
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] == quote)
            {
                // A doubled backtick stands for one.
                if (quote != '`' || Peek(1) != '`')
                    break;
                escaped = true;
                _at++;
            }
            else if (_text[_at] == '\\' && quote != '`')
            {
                escaped = true;
                _at++;
            }
        }
        if (_at >= _text.Length)
            throw SyntaxFault.Unexpected(_text, start, $"The {what} that begins here is not closed: expected {quote}.");
        _at++;
        Add(kind, start, _at).Escaped = escaped;
    }

    private void Parameter()
    {
        var start = _at++;
        if (Peek(0) == '`')
        {
            Quoted(TokenKind.QuotedParameter, "name");
            _tokens[_count - 1].Start = start;
            return;
        }
        while (_at < _text.Length && Characters.NamePart(_text, _at) is var units and > 0)
            _at += units;
        Add(_at == start + 1 ? TokenKind.Dollar : TokenKind.Parameter, start, _at);
    }

    private void Foreign(char c)
    {
        if (Characters.IsDash(c))
            Add(TokenKind.Dash, _at, ++_at);
        else if (Characters.IsLeftHead(c))
            Add(TokenKind.LeftHead, _at, ++_at);
        else if (Characters.IsRightHead(c))
            Add(TokenKind.RightHead, _at, ++_at);
        else if (Characters.NameStart(_text, _at) > 0)
            Name();
        else
            throw Stranger(c);
    }

    private readonly CypherException Stranger(char c)
    {
        var pair = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1));
        var shown = pair ? _text.Substring(_at, 2) : c.ToString();
        var code = pair ? char.ConvertToUtf32(c, Peek(1)) : c;
        var hint = c switch
        {
            '\u2018' or '\u2019' => " Texts stand between ' and '.",
            '\u201C' or '\u201D' or '\u201E' => " Texts stand between \" and \".",
            '\u2264' => " Less or equal is written <=.",
            '\u2265' => " Greater or equal is written >=.",
            '\u2260' => " Not equal is written <>.",
            _ => "",
        };
        return SyntaxFault.Of(_text, _at, "InvalidUnicodeCharacter", $"The character {shown} (U+{code:X4}) means nothing here.{hint}");
    }

    private void Sign(char c)
    {
        var next = Peek(1);
        var (kind, length) = (c, next) switch
        {
            (':', ':') => (TokenKind.DoubleColon, 2),
            ('.', '.') => (TokenKind.DotDot, 2),
            ('|', '|') => (TokenKind.DoubleBar, 2),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('=', '~') => (TokenKind.Matches, 2),
            ('!', '=') => (TokenKind.ExclamationEqual, 2),
            _ => (One(c), 1),
        };
        if (kind == TokenKind.End)
            throw SyntaxFault.Unexpected(_text, _at, $"The character {(char.IsControl(c) ? $"U+{(int)c:X4}" : $"{c}")} means nothing here.");
        Add(kind, _at, _at += length);
        Pair(kind);
    }

    private static TokenKind One(char c) => c switch
    {
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' => TokenKind.Dot,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '%' => TokenKind.Percent,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.End,
    };

    private void Pair(TokenKind kind)
    {
        var index = _count - 1;
        if (kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace)
        {
            _tokens[index].Match = _open;
            _open = index;
        }
        else if (kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace
            && _open >= 0 && _tokens[_open].Kind == kind - 1)
        {
            var around = _tokens[_open].Match;
            _tokens[_open].Match = index;
            _tokens[index].Match = _open;
            _open = around;
        }
    }

    private void LeaveOpen()
    {
        while (_open >= 0)
        {
            var around = _tokens[_open].Match;
            _tokens[_open].Match = -1;
            _open = around;
        }
    }

    private ref Token Add(TokenKind kind, int start, int end)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        ref var token = ref _tokens[_count++];
        token = new Token { Kind = kind, Start = start, End = end, Match = -1 };
        return ref token;
    }
}
