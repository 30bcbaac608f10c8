using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Makes the tree of one statement of text, by recursive descent.</summary>
/// <remarks>
/// Brackets are paired before parsing, so that whether a parenthesis begins a pattern or an expression is told by looking ahead, never by
/// trying both; a text of n tokens takes O(n) steps for each level of nesting. Nesting and the height of the tree are bounded.
/// </remarks>
internal sealed partial class Parser
{
    /// <summary>How deep brackets, subqueries and prefixes may nest.</summary>
    public const int MaxNesting = 500;

    /// <summary>How high the tree may be, chains of operators included: <c>1 + 1 + 1</c> is 3 high.</summary>
    public const int MaxHeight = 4000;

    private const int KeptTokens = 4096;

    [ThreadStatic]
    private static Token[]? _spare;

    private readonly string _text;
    private readonly Token[] _tokens;
    private int _at;

    private int _nesting;

    // How high the expression is that was read last, and the highest directly inside the innermost open bracket.
    private int _height;
    private int _tallest;
    private int _highest;

    // A bar at this token or after it ends the expression, rather than joining two labels or types.
    private int _lastBar = int.MaxValue;

    private Parser(string text, Token[] tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Reads a statement; a semicolon may follow it.</summary>
    /// <exception cref="CypherException">The text is no statement.</exception>
    public static Statement Parse(string text)
    {
        var buffer = _spare ?? new Token[256];
        _spare = null;
        var tokens = Lexer.Cut(text, buffer);
        var statement = new Parser(text, tokens).ReadStatement();
        if (tokens.Length <= KeptTokens)
            _spare = tokens;
        return statement;
    }

    private ref readonly Token Current => ref _tokens[_at];

    private TokenKind Kind => _tokens[_at].Kind;

    private Keyword Word => _tokens[_at].Word;

    /// <summary>The token so many places on; the end where there is none.</summary>
    private ref readonly Token Ahead(int places)
    {
        for (var i = _at; ; i++)
        {
            if (i == _at + places || _tokens[i].Kind == TokenKind.End)
                return ref _tokens[i];
        }
    }

    private int Start => _tokens[_at].Start;

    private TextSpan Since(int start) => new(start, _at == 0 ? start : Math.Max(start, _tokens[_at - 1].End));

    private bool Is(TokenKind kind) => _tokens[_at].Kind == kind;

    private bool Is(Keyword word) => _tokens[_at].Word == word;

    private bool Take(TokenKind kind)
    {
        if (_tokens[_at].Kind != kind)
            return false;
        _at++;
        return true;
    }

    private bool Take(Keyword word)
    {
        if (_tokens[_at].Word != word)
            return false;
        _at++;
        return true;
    }

    /// <summary>Takes both words, or neither.</summary>
    private bool Take(Keyword first, Keyword second)
    {
        if (_tokens[_at].Word != first || _tokens[_at + 1].Word != second)
            return false;
        _at += 2;
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (_tokens[_at].Kind != kind)
            throw Expected(Shown(kind));
        _at++;
    }

    private void Expect(Keyword word)
    {
        if (_tokens[_at].Word != word)
            throw Expected(word);
        _at++;
    }

    private bool IsName => _tokens[_at].Kind is TokenKind.Name or TokenKind.QuotedName;

    private static bool IsNameKind(TokenKind kind) => kind is TokenKind.Name or TokenKind.QuotedName;

    private string TakeName(string what)
    {
        ref readonly var token = ref _tokens[_at];
        if (!IsNameKind(token.Kind))
            throw Expected(what);
        _at++;
        return token.Kind == TokenKind.Name
            ? _text.Substring(token.Start, token.End - token.Start)
            : LiteralText.Quoted(_text, token, token.Start);
    }

    private Expression.Variable TakeVariable()
    {
        var start = Start;
        var name = TakeName("a variable");
        return new Expression.Variable(name) { Span = Since(start) };
    }

    /// <summary>What is put back when a bracket closes.</summary>
    private readonly record struct Level(int Tallest, int LastBar);

    private Level Enter()
    {
        if (++_nesting > MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooDeep();
        var level = new Level(_tallest, _lastBar);
        _tallest = 0;
        _lastBar = int.MaxValue;
        return level;
    }

    private void Leave(Level level)
    {
        _nesting--;
        SetHeight(_tallest + 1);
        _tallest = Math.Max(level.Tallest, _height);
        _lastBar = level.LastBar;
    }

    private void SetHeight(int height)
    {
        if (height > MaxHeight)
            throw TooHigh();
        _height = height;
        if (height > _highest)
            _highest = height;
    }

    /// <summary>Raises the last expression above a child whose height was this.</summary>
    private void Join(int other) => SetHeight(Math.Max(_height, other) + 1);

    private CypherException TooDeep() =>
        SyntaxFault.Unexpected(_text, Start, $"The query nests too deeply here: at most {MaxNesting} brackets or subqueries in each other.");

    private CypherException TooHigh() => SyntaxFault.Unexpected(
        _text,
        Start,
        $"The query is too large here: more than {MaxHeight} operators or brackets in each other. Put many alternatives into a list and test with IN.");

    [DoesNotReturn]
    private void Fail(string message) => throw SyntaxFault.Unexpected(_text, Start, message);
}
