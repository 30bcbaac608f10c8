using System.Runtime.CompilerServices;

using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    // How tightly an operator binds.
    private const int OrLevel = 1;
    private const int XorLevel = 2;
    private const int AndLevel = 3;
    private const int NotLevel = 4;
    private const int ComparisonLevel = 5;
    private const int PredicateLevel = 6;
    private const int AddLevel = 7;
    private const int MultiplyLevel = 8;
    private const int PowerLevel = 9;

    private Expression ReadExpression()
    {
        var expression = ReadOperators(OrLevel);
        if (_height > _tallest)
            _tallest = _height;
        return expression;
    }

    /// <summary>Reads operands and those operators between them that bind at least so tightly.</summary>
    private Expression ReadOperators(int least)
    {
        var start = Start;
        return ReadOperatorsAfter(ReadPrefixed(least), start, least);
    }

    private Expression ReadOperatorsAfter(Expression left, int start, int least)
    {
        while (true)
        {
            var level = OperatorLevel(out var operation);
            if (level < least || level == 0)
                return left;
            if (level == ComparisonLevel)
                left = ReadComparison(left, start);
            else if (level == PredicateLevel)
                left = ReadPredicate(left, start, operation);
            else
                left = ReadBinary(left, start, operation, level);
        }
    }

    /// <summary>How tightly the operator here binds; 0 where there is none.</summary>
    private int OperatorLevel(out BinaryOperator operation)
    {
        ref readonly var token = ref Current;
        if (token.Kind == TokenKind.Name)
            return WordLevel(token.Word, out operation);
        (var level, operation) = token.Kind switch
        {
            TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual
                => (ComparisonLevel, default),
            TokenKind.Matches => (PredicateLevel, BinaryOperator.Matches),
            TokenKind.DoubleColon => (PredicateLevel, default),
            TokenKind.Plus => (AddLevel, BinaryOperator.Add),
            TokenKind.Minus => (AddLevel, BinaryOperator.Subtract),
            TokenKind.DoubleBar => (AddLevel, BinaryOperator.Concatenate),
            TokenKind.Star => (MultiplyLevel, BinaryOperator.Multiply),
            TokenKind.Slash => (MultiplyLevel, BinaryOperator.Divide),
            TokenKind.Percent => (MultiplyLevel, BinaryOperator.Modulo),
            TokenKind.Caret => (PowerLevel, BinaryOperator.Power),
            TokenKind.ExclamationEqual => throw Expected("<>"),
            _ => (0, default(BinaryOperator)),
        };
        return level;
    }

    private int WordLevel(Keyword word, out BinaryOperator operation)
    {
        (var level, operation) = word switch
        {
            Keyword.Or => (OrLevel, BinaryOperator.Or),
            Keyword.Xor => (XorLevel, BinaryOperator.Xor),
            Keyword.And => (AndLevel, BinaryOperator.And),
            Keyword.In => (PredicateLevel, BinaryOperator.In),
            Keyword.Contains => (PredicateLevel, BinaryOperator.Contains),
            Keyword.Starts when Ahead(1).Word == Keyword.With => (PredicateLevel, BinaryOperator.StartsWith),
            Keyword.Ends when Ahead(1).Word == Keyword.With => (PredicateLevel, BinaryOperator.EndsWith),
            Keyword.Is => (PredicateLevel, default),
            _ => (0, default(BinaryOperator)),
        };
        return level;
    }

    private Expression.Binary ReadBinary(Expression left, int start, BinaryOperator operation, int level)
    {
        var height = _height;
        _at++;
        var right = ReadOperators(level + 1);
        Join(height);
        return new Expression.Binary(operation, left, right) { Span = Since(start) };
    }

    private static ComparisonOperator? Comparison(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private Expression.Comparison ReadComparison(Expression left, int start)
    {
        var height = _height;
        var first = Comparison(Kind)!.Value;
        _at++;
        var right = ReadOperators(PredicateLevel);
        Join(height);
        if (Comparison(Kind) is null)
            return new Expression.Comparison(new([left, right]), new([first])) { Span = Since(start) };

        List<Expression> operands = [left, right];
        List<ComparisonOperator> operators = [first];
        while (Comparison(Kind) is { } next)
        {
            height = _height;
            _at++;
            operators.Add(next);
            operands.Add(ReadOperators(PredicateLevel));
            SetHeight(Math.Max(height, _height + 1));
        }
        return new Expression.Comparison(new(operands.ToArray()), new(operators.ToArray())) { Span = Since(start) };
    }

    private Expression ReadPredicate(Expression left, int start, BinaryOperator operation)
    {
        if (Is(Keyword.Is) || Is(TokenKind.DoubleColon))
            return ReadIs(left, start);
        var height = _height;
        _at += operation is BinaryOperator.StartsWith or BinaryOperator.EndsWith ? 2 : 1;
        var right = ReadOperators(AddLevel);
        Join(height);
        return new Expression.Binary(operation, left, right) { Span = Since(start) };
    }

    /// <summary><c>IS NULL</c>, <c>IS :: TYPE</c>, <c>IS NORMALIZED</c> and <c>IS Label</c>.</summary>
    private Expression ReadIs(Expression operand, int start)
    {
        var height = _height;
        if (Take(TokenKind.DoubleColon))
            return Raise(height, new Expression.TypeTest(operand, ReadType(), false) { Span = Since(start) });
        _at++;
        var negated = Take(Keyword.Not);
        _height = 0;
        if (Take(Keyword.Null))
            return Raise(height, new Expression.NullTest(operand, negated) { Span = Since(start) });
        if (Take(TokenKind.DoubleColon) || Take(Keyword.Typed))
            return Raise(height, new Expression.TypeTest(operand, ReadType(), negated) { Span = Since(start) });
        if (Take(Keyword.Normalized))
            return Raise(height, new Expression.NormalizedTest(operand, "NFC", negated) { Span = Since(start) });
        if (IsNormalForm(Word) && Ahead(1).Word == Keyword.Normalized)
        {
            var form = Keywords.Text(Word);
            _at += 2;
            return Raise(height, new Expression.NormalizedTest(operand, form, negated) { Span = Since(start) });
        }
        if (negated || !StartsLabels)
            throw Expected("NULL, :: and a type, NORMALIZED or a label", Keyword.Null, Keyword.Normalized, Keyword.Typed, Keyword.Not);
        return Raise(height, new Expression.LabelTest(operand, ReadLabelAlternatives()) { Span = Since(start) });
    }

    private static bool IsNormalForm(Keyword word) => word is Keyword.Nfc or Keyword.Nfd or Keyword.Nfkc or Keyword.Nfkd;

    /// <summary>Sets the height of an expression above one whose height was this, and above what was read last.</summary>
    private Expression Raise(int height, Expression expression)
    {
        Join(height);
        return expression;
    }

    private Expression ReadPrefixed(int least)
    {
        ref readonly var token = ref Current;
        if (token.Kind is TokenKind.Minus or TokenKind.Plus)
            return ReadSigned();
        if (token.Word == Keyword.Not && BeginsOperand(Ahead(1)))
            return ReadNot(least);
        return ReadPostfixed(ReadAtom(), token.Start, labels: true);
    }

    private Expression.Unary ReadNot(int least)
    {
        if (least > NotLevel)
            Fail("NOT binds less tightly than the operator before it; put it in parentheses.");
        var start = Start;
        _at++;
        var level = EnterPrefix();
        var operand = ReadOperators(NotLevel);
        LeavePrefix(level);
        return new Expression.Unary(UnaryOperator.Not, operand) { Span = Since(start) };
    }

    private Expression ReadSigned()
    {
        var start = Start;
        var negative = Is(TokenKind.Minus);
        ref readonly var number = ref _tokens[_at + 1];
        _at++;
        // The minus is part of a number, without which the least of all could not be written.
        if (negative && number.Kind is TokenKind.Integer or TokenKind.Float && !BeginsPostfix(_tokens[_at + 1].Kind))
        {
            _at++;
            SetHeight(1);
            return new Expression.Literal(Negative(number)) { Span = Since(start) };
        }
        var level = EnterPrefix();
        var operand = ReadPrefixed(PowerLevel);
        LeavePrefix(level);
        return new Expression.Unary(negative ? UnaryOperator.Minus : UnaryOperator.Plus, operand) { Span = Since(start) };
    }

    private Value Negative(in Token number)
    {
        if (number.Kind == TokenKind.Integer)
            return Value.Of(LiteralText.Integer(_text, number, negative: true));
        var value = LiteralText.Float(_text, number);
        // A literal zero has no sign.
        return Value.Of(value == 0 ? 0.0 : -value);
    }

    private static bool BeginsPostfix(TokenKind kind) => kind is TokenKind.Dot or TokenKind.OpenBracket or TokenKind.Colon;

    private int EnterPrefix()
    {
        if (++_nesting > MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw TooDeep();
        return _nesting;
    }

    private void LeavePrefix(int level)
    {
        _nesting = level - 1;
        SetHeight(_height + 1);
    }

    /// <summary>Reads <c>.key</c>, <c>[index]</c>, <c>[from..to]</c> and, where wanted, <c>:Label</c> after an operand.</summary>
    private Expression ReadPostfixed(Expression operand, int start, bool labels)
    {
        while (true)
        {
            var height = _height;
            switch (Kind)
            {
                case TokenKind.Dot:
                    _at++;
                    operand = Raise(height, new Expression.Property(operand, TakeName("the name of a property")) { Span = Since(start) });
                    break;
                case TokenKind.OpenBracket:
                    operand = ReadIndex(operand, start);
                    break;
                case TokenKind.Colon when labels:
                    operand = Raise(height, new Expression.LabelTest(operand, ReadLabels()) { Span = Since(start) });
                    break;
                default:
                    return operand;
            }
        }
    }

    private Expression ReadIndex(Expression operand, int start)
    {
        var height = _height;
        var level = Enter();
        _at++;
        var from = Is(TokenKind.DotDot) ? null : ReadExpression();
        Expression result;
        if (Take(TokenKind.DotDot))
        {
            var to = Is(TokenKind.CloseBracket) ? null : ReadExpression();
            Expect(TokenKind.CloseBracket);
            result = new Expression.Slice(operand, from, to) { Span = Since(start) };
        }
        else
        {
            Expect(TokenKind.CloseBracket);
            result = new Expression.Index(operand, from!) { Span = Since(start) };
        }
        Leave(level);
        SetHeight(Math.Max(_height, height + 1));
        return result;
    }

    /// <summary>Whether an operand may begin with this token.</summary>
    private static bool BeginsOperand(in Token token) => token.Kind switch
    {
        TokenKind.Name => token.Word is not (Keyword.As or Keyword.In or Keyword.Is or Keyword.And or Keyword.Or or Keyword.Xor),
        TokenKind.QuotedName or TokenKind.Parameter or TokenKind.QuotedParameter or TokenKind.Integer or TokenKind.Float or TokenKind.Text
            or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Plus or TokenKind.Minus => true,
        _ => false,
    };
}
