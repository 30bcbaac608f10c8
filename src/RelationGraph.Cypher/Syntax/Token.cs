namespace RelationGraph.Cypher.Syntax;

/// <summary>What kind of word or sign a token is.</summary>
internal enum TokenKind : byte
{
    End,
    Name,
    QuotedName,
    Parameter,
    QuotedParameter,
    Integer,
    Float,
    Text,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Semicolon,
    Colon,
    DoubleColon,
    Dot,
    DotDot,
    Bar,
    DoubleBar,
    Ampersand,
    Exclamation,
    Percent,
    Dollar,
    Plus,
    PlusEqual,
    Minus,

    /// <summary>A dash of Unicode, which may draw a relationship and nothing else.</summary>
    Dash,
    Star,
    Slash,
    Caret,
    Equal,
    NotEqual,
    ExclamationEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,

    /// <summary>An arrow head of Unicode, to the left or to the right.</summary>
    LeftHead,
    RightHead,
}

/// <summary>A word or sign of the text.</summary>
internal struct Token
{
    public TokenKind Kind;

    /// <summary>The keyword that a name may be; every keyword may be a name as well.</summary>
    public Keyword Word;

    /// <summary>Whether a text or a quoted name holds an escape.</summary>
    public bool Escaped;

    public int Start;

    public int End;

    /// <summary>The index of the bracket that closes or opens this one; -1 where there is none.</summary>
    public int Match;
}
