using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private Expression ReadAtom()
    {
        ref readonly var token = ref Current;
        var start = token.Start;
        SetHeight(1);
        switch (token.Kind)
        {
            case TokenKind.Name:
                return ReadWord();
            case TokenKind.QuotedName:
                return IsCall() ? ReadCall() : TakeVariableOrProjection();
            case TokenKind.Integer:
                _at++;
                return new Expression.Literal(Value.Of(LiteralText.Integer(_text, token, negative: false))) { Span = Since(start) };
            case TokenKind.Float:
                _at++;
                return new Expression.Literal(Value.Of(LiteralText.Float(_text, token))) { Span = Since(start) };
            case TokenKind.Text:
                _at++;
                return new Expression.Literal(Value.Of(LiteralText.Text(_text, token))) { Span = Since(start) };
            case TokenKind.Parameter or TokenKind.QuotedParameter:
                return ReadParameter();
            case TokenKind.OpenParenthesis:
                return BeginsPattern(_at) ? ReadPatternTest() : ReadParenthesised();
            case TokenKind.OpenBracket:
                return ReadBracketed();
            case TokenKind.OpenBrace:
                return ReadMap();
            default:
                throw Expected("an expression");
        }
    }

    private Expression ReadWord()
    {
        ref readonly var token = ref Current;
        var start = token.Start;
        switch (token.Word)
        {
            case Keyword.NoKeyword:
                break;
            case Keyword.True when !IsCall():
                return Constant(Value.True);
            case Keyword.False when !IsCall():
                return Constant(Value.False);
            case Keyword.Null when !IsCall():
                return Constant(Value.Null);
            case Keyword.Inf or Keyword.Infinity when !IsCall():
                return Constant(Value.Of(double.PositiveInfinity));
            case Keyword.NaN when !IsCall():
                return Constant(Value.Of(double.NaN));
            case Keyword.Case when BeginsOperand(Ahead(1)):
                return ReadCase();
            case Keyword.Exists or Keyword.Count or Keyword.Collect when Ahead(1).Kind == TokenKind.OpenBrace:
                return ReadSubqueryExpression();
            default:
                if (Ahead(1).Kind == TokenKind.OpenParenthesis && ReadSpecialCall() is { } special)
                    return special;
                if (BeginsClauseInstead())
                    throw Expected("an expression");
                break;
        }
        return IsCall() ? ReadCall() : TakeVariableOrProjection();

        Expression.Literal Constant(Value value)
        {
            _at++;
            return new Expression.Literal(value) { Span = Since(start) };
        }
    }

    /// <summary>Whether a clause's word stands where an expression is missing, as in <c>WHERE RETURN n</c>.</summary>
    private bool BeginsClauseInstead()
    {
        if (Word is not (Keyword.Return or Keyword.Match or Keyword.Where or Keyword.With or Keyword.Unwind or Keyword.Create
            or Keyword.Merge or Keyword.Set or Keyword.Delete or Keyword.Remove or Keyword.Limit or Keyword.Skip or Keyword.Order))
            return false;
        ref readonly var next = ref Ahead(1);
        return next.Kind == TokenKind.Name && (next.Word == Keyword.NoKeyword || (Word == Keyword.Order && next.Word == Keyword.By));
    }

    private Expression TakeVariableOrProjection()
    {
        var start = Start;
        var variable = TakeVariable();
        return Is(TokenKind.OpenBrace) ? ReadMapProjection(variable, start) : variable;
    }

    private Expression.Parameter ReadParameter()
    {
        ref readonly var token = ref Current;
        _at++;
        var name = token.Kind == TokenKind.QuotedParameter
            ? LiteralText.Quoted(_text, token, token.Start + 1)
            : _text.Substring(token.Start + 1, token.End - token.Start - 1);
        return new Expression.Parameter(name) { Span = Since(token.Start) };
    }

    private Expression ReadParenthesised()
    {
        var level = Enter();
        _at++;
        var expression = ReadExpression();
        if (!Take(TokenKind.CloseParenthesis))
            throw ExpectedAfterExpression("')'");
        Leave(level);
        return expression;
    }

    private Expression ReadBracketed()
    {
        var start = Start;
        var survey = Survey(_at);
        if (survey.Comma < 0)
        {
            if (IsNameKind(Ahead(1).Kind) && Ahead(2).Word == Keyword.In)
                return ReadListComprehension(survey.LastBar);
            var pattern = IsNameKind(Ahead(1).Kind) && Ahead(2).Kind == TokenKind.Equal ? _at + 3 : _at + 1;
            if (survey.LastBar >= 0 && pattern < survey.Close && BeginsPattern(pattern))
                return ReadPatternComprehension(survey.LastBar);
        }
        var level = Enter();
        _at++;
        var items = new SequenceBuilder<Expression>();
        if (!Is(TokenKind.CloseBracket))
        {
            do
            {
                items.Add(ReadExpression());
            }
            while (Take(TokenKind.Comma));
        }
        if (!Take(TokenKind.CloseBracket))
            throw ExpectedAfterExpression("',' or ']'");
        Leave(level);
        return new Expression.List(items.Done()) { Span = Since(start) };
    }

    /// <summary>What stands directly inside a bracket: its first comma and last bar, -1 where there is none, and where it closes.</summary>
    private readonly record struct Inside(int Comma, int LastBar, int Close);

    private Inside Survey(int open)
    {
        // What is never closed is an error whatever it is, so nothing is looked for.
        if (_tokens[open].Match < 0)
            return new Inside(-1, int.MaxValue, open);
        var comma = -1;
        var bar = -1;
        var i = open + 1;
        while (true)
        {
            ref readonly var token = ref _tokens[i];
            switch (token.Kind)
            {
                case TokenKind.End or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace:
                    return new Inside(comma, bar, i);
                case TokenKind.Comma:
                    // A list, whatever else it holds.
                    return new Inside(i, bar, i);
                case TokenKind.Bar:
                    bar = i;
                    break;
            }
            i = token.Match > i ? token.Match + 1 : i + 1;
        }
    }

    private Expression.ListComprehension ReadListComprehension(int lastBar)
    {
        var start = Start;
        var level = Enter();
        _at++;
        var item = TakeVariable();
        Expect(Keyword.In);
        _lastBar = lastBar;
        var source = ReadExpression();
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        _lastBar = int.MaxValue;
        var result = Take(TokenKind.Bar) ? ReadExpression() : null;
        if (!Take(TokenKind.CloseBracket))
            throw ExpectedAfterExpression(result is not null ? "']'" : where is not null ? "'|' or ']'" : "WHERE, '|' or ']'");
        Leave(level);
        return new Expression.ListComprehension(item, source, where, result) { Span = Since(start) };
    }

    private Expression.PatternComprehension ReadPatternComprehension(int lastBar)
    {
        var start = Start;
        var level = Enter();
        _at++;
        Expression.Variable? path = null;
        if (IsName)
        {
            path = TakeVariable();
            Expect(TokenKind.Equal);
        }
        var pattern = ReadPath(inExpression: true);
        _lastBar = lastBar;
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        _lastBar = int.MaxValue;
        Expect(TokenKind.Bar);
        var result = ReadExpression();
        if (!Take(TokenKind.CloseBracket))
            throw ExpectedAfterExpression("']'");
        Leave(level);
        return new Expression.PatternComprehension(path, pattern, where, result) { Span = Since(start) };
    }

    private Expression.Map ReadMap()
    {
        var start = Start;
        if (IsNameKind(Ahead(1).Kind) && Ahead(2).Kind == TokenKind.CloseBrace)
            Fail($"A parameter is written ${_text[_tokens[_at + 1].Start.._tokens[_at + 1].End]}; the form with braces is gone.");
        var level = Enter();
        _at++;
        var entries = new SequenceBuilder<MapEntry>();
        if (!Is(TokenKind.CloseBrace))
        {
            do
            {
                var entry = Start;
                var key = TakeName("a key");
                Expect(TokenKind.Colon);
                entries.Add(new MapEntry(key, ReadExpression()) { Span = Since(entry) });
            }
            while (Take(TokenKind.Comma));
        }
        if (!Take(TokenKind.CloseBrace))
            throw ExpectedAfterExpression("',' or '}'");
        Leave(level);
        return new Expression.Map(entries.Done()) { Span = Since(start) };
    }

    private Expression.MapProjection ReadMapProjection(Expression.Variable target, int start)
    {
        var level = Enter();
        _at++;
        var selectors = new SequenceBuilder<MapSelector>();
        if (!Is(TokenKind.CloseBrace))
        {
            do
            {
                selectors.Add(ReadSelector());
            }
            while (Take(TokenKind.Comma));
        }
        if (!Take(TokenKind.CloseBrace))
            throw ExpectedAfterExpression("',' or '}'");
        Leave(level);
        return new Expression.MapProjection(target, selectors.Done()) { Span = Since(start) };
    }

    private MapSelector ReadSelector()
    {
        var start = Start;
        if (Take(TokenKind.Dot))
        {
            if (Take(TokenKind.Star))
                return new MapSelector.All { Span = Since(start) };
            return new MapSelector.Key(TakeName("a key or *")) { Span = Since(start) };
        }
        var variable = TakeVariable();
        var value = Take(TokenKind.Colon) ? ReadExpression() : variable;
        return new MapSelector.Entry(variable.Name, value) { Span = Since(start) };
    }

    private Expression.Case ReadCase()
    {
        var start = Start;
        var level = Enter();
        _at++;
        var subject = Is(Keyword.When) && BeginsOperand(Ahead(1)) && Ahead(1).Word != Keyword.When ? null : ReadExpression();
        var branches = new SequenceBuilder<CaseBranch>();
        do
        {
            var branch = Start;
            Expect(Keyword.When);
            var when = new SequenceBuilder<Expression>();
            do
            {
                when.Add(subject is null ? ReadExpression() : ReadCaseValue());
            }
            while (subject is not null && Take(TokenKind.Comma));
            if (!Take(Keyword.Then))
                throw ExpectedAfterExpression("THEN");
            branches.Add(new CaseBranch(when.Done(), ReadExpression()) { Span = Since(branch) });
        }
        while (Is(Keyword.When));
        var otherwise = Take(Keyword.Else) ? ReadExpression() : null;
        if (!Take(Keyword.End))
            throw Expected(otherwise is null ? "WHEN, ELSE or END" : "END", Keyword.End, Keyword.Else, Keyword.When);
        Leave(level);
        return new Expression.Case(subject, branches.Done(), otherwise) { Span = Since(start) };
    }

    /// <summary>A value to compare the subject with, or a test without its left side.</summary>
    private Expression ReadCaseValue()
    {
        var isTest = Comparison(Kind) is not null || Is(TokenKind.Matches) || Is(TokenKind.DoubleColon)
            || ((Word is Keyword.Starts or Keyword.Ends) && Ahead(1).Word == Keyword.With)
            || (Word is Keyword.Contains or Keyword.In && BeginsOperand(Ahead(1)))
            || (Is(Keyword.Is) && Ahead(1).Kind is TokenKind.Name or TokenKind.DoubleColon && Ahead(1).Word != Keyword.Then);
        if (!isTest)
            return ReadExpression();
        var start = Start;
        SetHeight(1);
        var test = ReadOperatorsAfter(new CaseSubject { Span = new TextSpan(start, start) }, start, ComparisonLevel);
        _tallest = Math.Max(_tallest, _height);
        return test;
    }
}
