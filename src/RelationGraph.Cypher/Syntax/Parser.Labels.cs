using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private bool BeginsLabels => Is(TokenKind.Colon) || Is(Keyword.Is);

    /// <summary>Whether what follows <c>IS</c> may be a label.</summary>
    private bool StartsLabels => IsName || Kind is TokenKind.OpenParenthesis or TokenKind.Exclamation or TokenKind.Percent;

    /// <summary>Reads <c>:A|B&amp;!C</c> or <c>IS A</c>.</summary>
    private LabelExpression ReadLabels()
    {
        _at++;
        return ReadLabelAlternatives();
    }

    private LabelExpression ReadLabelAlternatives()
    {
        var labels = ReadLabelsOr();
        _tallest = Math.Max(_tallest, _height);
        return labels;
    }

    private LabelExpression ReadLabelsOr()
    {
        var start = Start;
        var left = ReadLabelsAnd();
        while (Is(TokenKind.Bar) && _at < _lastBar)
        {
            var height = _height;
            _at++;
            Take(TokenKind.Colon);
            var right = ReadLabelsAnd();
            Join(height);
            left = new LabelExpression.Or(left, right) { Span = Since(start) };
        }
        return left;
    }

    private LabelExpression ReadLabelsAnd()
    {
        var start = Start;
        var left = ReadLabel();
        while (Take(TokenKind.Ampersand) || Take(TokenKind.Colon))
        {
            var height = _height;
            var right = ReadLabel();
            Join(height);
            left = new LabelExpression.And(left, right) { Span = Since(start) };
        }
        return left;
    }

    private LabelExpression ReadLabel()
    {
        var start = Start;
        switch (Kind)
        {
            case TokenKind.Exclamation:
                var prefix = EnterPrefix();
                _at++;
                var operand = ReadLabel();
                LeavePrefix(prefix);
                return new LabelExpression.Not(operand) { Span = Since(start) };
            case TokenKind.Percent:
                _at++;
                SetHeight(1);
                return new LabelExpression.Any { Span = Since(start) };
            case TokenKind.OpenParenthesis:
                var level = Enter();
                _at++;
                var inside = ReadLabelAlternatives();
                Expect(TokenKind.CloseParenthesis);
                Leave(level);
                return inside;
            case TokenKind.Dollar or TokenKind.Parameter or TokenKind.QuotedParameter:
                throw SyntaxFault.Unexpected(_text, start, "Labels and types that an expression gives are not supported; write the name.");
            default:
                SetHeight(1);
                return new LabelExpression.Name(TakeName("a label or type")) { Span = Since(start) };
        }
    }

    /// <summary>The old form's length: <c>*</c>, <c>*2</c>, <c>*1..</c>, <c>*..3</c>, <c>*1..3</c>.</summary>
    private Repetition? ReadLength()
    {
        var start = Start;
        if (Is(TokenKind.DotDot) || Is(TokenKind.Integer))
            throw Relationship("A length is written with an asterisk, as *1..3.");
        if (!Take(TokenKind.Star))
            return null;
        long? from = Is(TokenKind.Integer) ? TakeInteger() : null;
        var to = from;
        if (Take(TokenKind.DotDot))
            to = Is(TokenKind.Integer) ? TakeInteger() : null;
        if (Is(TokenKind.Minus))
            throw Relationship("A length is not negative.");
        if (Is(TokenKind.Float))
            throw Relationship("A length is a whole number, or two with .. between them.");
        return new Repetition(from, to) { Span = Since(start) };
    }

    private CypherException Relationship(string message) => SyntaxFault.Of(_text, Start, "InvalidRelationshipPattern", message);

    /// <summary>The new form's quantifier: <c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>, <c>{,3}</c>, <c>{1,}</c>.</summary>
    private Repetition? ReadQuantifierOfPath()
    {
        var start = Start;
        if (Take(TokenKind.Plus))
            return new Repetition(1, null) { Span = Since(start) };
        if (Take(TokenKind.Star))
            return new Repetition(0, null) { Span = Since(start) };
        if (!Take(TokenKind.OpenBrace))
            return null;
        long? from = Is(TokenKind.Integer) ? TakeInteger() : null;
        long? to = from;
        if (Take(TokenKind.Comma))
        {
            from ??= 0;
            to = Is(TokenKind.Integer) ? TakeInteger() : null;
        }
        else if (from is null)
        {
            throw Expected("a number or ','");
        }
        Expect(TokenKind.CloseBrace);
        if (to < from)
            throw SyntaxFault.Unexpected(_text, start, $"The quantifier's upper bound {to} is below its lower bound {from}.");
        if (to == 0)
            throw SyntaxFault.Unexpected(_text, start, "A quantifier's upper bound is at least 1.");
        return new Repetition(from, to) { Span = Since(start) };
    }
}
