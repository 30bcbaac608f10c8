using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Reads the clause that begins here, or null where none does.</summary>
    private Clause? ReadClause()
    {
        var start = Start;
        switch (Word)
        {
            case Keyword.Match:
                _at++;
                return ReadMatch(start, optional: false);
            case Keyword.Optional:
                _at++;
                return ReadOptional(start);
            case Keyword.Unwind:
                return ReadUnwind();
            case Keyword.With:
                return ReadWith();
            case Keyword.Return:
                _at++;
                return new Clause.Return(ReadProjection()) { Span = Since(start) };
            case Keyword.Finish:
                _at++;
                return new Clause.Finish { Span = Since(start) };
            case Keyword.Create or Keyword.Insert:
                return ReadCreate();
            case Keyword.Merge:
                return ReadMerge();
            case Keyword.Set:
                _at++;
                return new Clause.Set(ReadSetItems()) { Span = Since(start) };
            case Keyword.Remove:
                return ReadRemove();
            case Keyword.Delete or Keyword.Detach or Keyword.Nodetach:
                return ReadDelete();
            case Keyword.Foreach:
                return ReadForeach();
            case Keyword.Call:
                _at++;
                return ReadCallClause(start, optional: false);
            case Keyword.Order or Keyword.Skip or Keyword.Offset or Keyword.Limit:
                return ReadOrderAlone();
            default:
                RefuseClause();
                return null;
        }
    }

    /// <summary>What other dialects or older versions have gets a sentence that says so.</summary>
    private void RefuseClause()
    {
        switch (Word)
        {
            case Keyword.Load:
                Fail("LOAD CSV is not supported: read the file first, and pass its rows as a parameter to UNWIND.");
                break;
            case Keyword.Let:
                Fail("LET is not supported, which belongs to Cypher 25: write WITH *, expression AS name.");
                break;
            case Keyword.Filter:
                Fail("FILTER is not supported, which belongs to Cypher 25: write WITH * WHERE condition.");
                break;
            case Keyword.Use:
                Fail("USE is not supported: there is one graph.");
                break;
            case Keyword.Using:
                Fail("USING stands after the pattern of a MATCH; USING PERIODIC COMMIT is gone from the language.");
                break;
            case Keyword.Start:
                Fail("START is gone from the language: write MATCH … WHERE.");
                break;
        }
    }

    private Clause.Match ReadMatch(int start, bool optional)
    {
        var pattern = ReadPattern();
        SkipHints();
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        return new Clause.Match(optional, pattern, where) { Span = Since(start) };
    }

    private Clause ReadOptional(int start)
    {
        if (Take(Keyword.Call))
            return ReadCallClause(start, optional: true);
        Expect(Keyword.Match);
        return ReadMatch(start, optional: true);
    }

    /// <summary>Hints to a planner change no result, and ours needs none.</summary>
    private void SkipHints()
    {
        while (Take(Keyword.Using))
        {
            if (Take(Keyword.Join))
            {
                Expect(Keyword.On);
                do
                {
                    TakeVariable();
                }
                while (Take(TokenKind.Comma));
                continue;
            }
            if (Word is Keyword.Range or Keyword.Text or Keyword.Point)
                _at++;
            var index = Take(Keyword.Index);
            if (index)
                Take(Keyword.Seek);
            else
                Expect(Keyword.Scan);
            TakeVariable();
            Expect(TokenKind.Colon);
            TakeName("a label or type");
            if (!index)
                continue;
            Expect(TokenKind.OpenParenthesis);
            do
            {
                TakeName("the name of a property");
            }
            while (Take(TokenKind.Comma));
            Expect(TokenKind.CloseParenthesis);
        }
    }

    private Clause.Unwind ReadUnwind()
    {
        var start = Start;
        _at++;
        var source = ReadExpression();
        if (!Take(Keyword.As))
            throw ExpectedAfterExpression("AS and a variable");
        var item = TakeVariable();
        return new Clause.Unwind(source, item) { Span = Since(start) };
    }

    private Clause.With ReadWith()
    {
        var start = Start;
        _at++;
        var projection = ReadProjection();
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        return new Clause.With(projection, where) { Span = Since(start) };
    }

    /// <summary>ORDER BY, SKIP and LIMIT without RETURN or WITH pass on every variable.</summary>
    private Clause.With ReadOrderAlone()
    {
        var start = Start;
        if (Is(Keyword.Order) && Ahead(1).Word != Keyword.By)
        {
            _at++;
            throw Expected(Keyword.By);
        }
        var order = ReadOrder();
        var (skip, limit) = ReadSkipAndLimit();
        var projection = new Projection(false, true, default, order, skip, limit) { Span = Since(start) };
        return new Clause.With(projection, null) { Span = Since(start) };
    }

    private Clause.Create ReadCreate()
    {
        var start = Start;
        _at++;
        if (Is(Keyword.Unique) && Ahead(1).Kind != TokenKind.Equal)
            Fail("CREATE UNIQUE is gone from the language: write MERGE.");
        return new Clause.Create(ReadPattern()) { Span = Since(start) };
    }

    private Clause.Merge ReadMerge()
    {
        var start = Start;
        _at++;
        var part = ReadPatternPart();
        var onCreate = new SequenceBuilder<SetItem>();
        var onMatch = new SequenceBuilder<SetItem>();
        while (Take(Keyword.On))
        {
            var create = Take(Keyword.Create);
            if (!create && !Take(Keyword.Match))
                throw Expected("CREATE or MATCH after ON", Keyword.Create, Keyword.Match);
            Expect(Keyword.Set);
            foreach (var item in ReadSetItems().AsSpan())
            {
                if (create)
                    onCreate.Add(item);
                else
                    onMatch.Add(item);
            }
        }
        return new Clause.Merge(part, onCreate.Done(), onMatch.Done()) { Span = Since(start) };
    }

    private Sequence<SetItem> ReadSetItems()
    {
        var items = new SequenceBuilder<SetItem>();
        do
        {
            items.Add(ReadSetItem());
        }
        while (Take(TokenKind.Comma));
        return items.Done();
    }

    private SetItem ReadSetItem()
    {
        var start = Start;
        var target = ReadPostfixed(ReadAtom(), start, labels: false);
        if (target is Expression.Variable labelled && BeginsLabels)
        {
            var names = ReadLabelNames();
            return new SetItem.Labels(labelled, names) { Span = Since(start) };
        }
        if (target is Expression.Variable variable && Kind is TokenKind.Equal or TokenKind.PlusEqual)
        {
            var add = Is(TokenKind.PlusEqual);
            _at++;
            return new SetItem.Properties(variable, ReadExpression(), add) { Span = Since(start) };
        }
        if (target is not (Expression.Property or Expression.Index))
        {
            throw target is Expression.Variable
                ? ExpectedAfterExpression("'.', '=', '+=' or ':'")
                : SyntaxFault.Unexpected(_text, start, "SET wants a property, a variable or a label here.");
        }
        if (Is(TokenKind.PlusEqual))
            Fail("Only a variable takes +=; a property takes =.");
        if (!Take(TokenKind.Equal))
            throw ExpectedAfterExpression("'='");
        var value = ReadExpression();
        return target is Expression.Property property
            ? new SetItem.Property(property.Target, property.Key, value) { Span = Since(start) }
            : new SetItem.DynamicProperty(((Expression.Index)target).Target, ((Expression.Index)target).At, value) { Span = Since(start) };
    }

    /// <summary>Reads <c>:A:B</c> or <c>IS A</c>, as SET and REMOVE take them.</summary>
    private Sequence<string> ReadLabelNames()
    {
        var names = new SequenceBuilder<string>();
        do
        {
            _at++;
            if (Kind is TokenKind.Dollar or TokenKind.Parameter or TokenKind.QuotedParameter)
                Fail("Labels that an expression gives are not supported; write the name.");
            names.Add(TakeName("a label"));
        }
        while (Kind is TokenKind.Colon or TokenKind.Ampersand);
        return names.Done();
    }

    private Clause.Remove ReadRemove()
    {
        var start = Start;
        _at++;
        var items = new SequenceBuilder<RemoveItem>();
        do
        {
            items.Add(ReadRemoveItem());
        }
        while (Take(TokenKind.Comma));
        return new Clause.Remove(items.Done()) { Span = Since(start) };
    }

    private RemoveItem ReadRemoveItem()
    {
        var start = Start;
        switch (ReadPostfixed(ReadAtom(), start, labels: false))
        {
            case Expression.Variable variable when BeginsLabels:
                var names = ReadLabelNames();
                return new RemoveItem.Labels(variable, names) { Span = Since(start) };
            case Expression.Property property:
                return new RemoveItem.Property(property.Target, property.Key) { Span = Since(start) };
            case Expression.Index index:
                return new RemoveItem.DynamicProperty(index.Target, index.At) { Span = Since(start) };
            default:
                throw Expected("'.' and a property, or ':' and a label");
        }
    }

    private Clause.Delete ReadDelete()
    {
        var start = Start;
        var detach = Take(Keyword.Detach);
        if (!detach)
            Take(Keyword.Nodetach);
        Expect(Keyword.Delete);
        var targets = new SequenceBuilder<Expression>();
        do
        {
            targets.Add(ReadExpression());
        }
        while (Take(TokenKind.Comma));
        return new Clause.Delete(detach, targets.Done()) { Span = Since(start) };
    }

    private Clause.Foreach ReadForeach()
    {
        var start = Start;
        var level = Enter();
        _at++;
        Expect(TokenKind.OpenParenthesis);
        var item = TakeVariable();
        Expect(Keyword.In);
        _lastBar = -1;
        var source = ReadExpression();
        _lastBar = int.MaxValue;
        if (!Take(TokenKind.Bar))
            throw ExpectedAfterExpression("'|'");
        var body = new SequenceBuilder<Clause>();
        do
        {
            var clause = Start;
            var read = ReadClause();
            if (read is null || !Updates(read))
            {
                const string message = "FOREACH takes clauses that update: CREATE, MERGE, SET, REMOVE, DELETE or FOREACH.";
                throw read is null ? SyntaxFault.Unexpected(_text, clause, message) : Composition(clause, message);
            }
            body.Add(read);
        }
        while (!Is(TokenKind.CloseParenthesis) && !Is(TokenKind.End));
        Expect(TokenKind.CloseParenthesis);
        Leave(level);
        return new Clause.Foreach(item, source, body.Done()) { Span = Since(start) };
    }

    private Clause ReadCallClause(int start, bool optional)
    {
        if (Is(TokenKind.OpenBrace) || Is(TokenKind.OpenParenthesis))
            return ReadCallSubquery(start, optional);
        var name = TakeDottedName("the name of a procedure, or '{'");
        var arguments = Is(TokenKind.OpenParenthesis) ? ReadProcedureArguments() : (Sequence<Expression>?)null;
        Sequence<YieldItem>? yield = null;
        var yieldAll = false;
        Expression? where = null;
        if (Take(Keyword.Yield))
        {
            yieldAll = Take(TokenKind.Star);
            if (!yieldAll)
                yield = ReadYieldItems();
            where = Take(Keyword.Where) ? ReadExpression() : null;
        }
        return new Clause.CallProcedure(name, arguments, optional, yield, yieldAll, where) { Span = Since(start) };
    }

    private Sequence<Expression> ReadProcedureArguments()
    {
        var level = Enter();
        _at++;
        var arguments = new SequenceBuilder<Expression>();
        if (!Is(TokenKind.CloseParenthesis))
        {
            do
            {
                arguments.Add(ReadExpression());
            }
            while (Take(TokenKind.Comma));
        }
        if (!Take(TokenKind.CloseParenthesis))
            throw ExpectedAfterExpression("',' or ')'");
        Leave(level);
        return arguments.Done();
    }

    private Clause.CallSubquery ReadCallSubquery(int start, bool optional)
    {
        Sequence<Expression.Variable>? imports = null;
        var all = false;
        if (Take(TokenKind.OpenParenthesis))
        {
            all = Take(TokenKind.Star);
            var names = new SequenceBuilder<Expression.Variable>();
            if (!all && !Is(TokenKind.CloseParenthesis))
            {
                do
                {
                    names.Add(TakeVariable());
                }
                while (Take(TokenKind.Comma));
            }
            imports = names.Done();
            Expect(TokenKind.CloseParenthesis);
        }
        var level = Enter();
        Expect(TokenKind.OpenBrace);
        var body = ReadQuery(QueryPlace.Call);
        Expect(TokenKind.CloseBrace);
        Leave(level);
        if (Is(Keyword.In))
            Fail("CALL { … } IN TRANSACTIONS is not supported: a statement is one transaction.");
        return new Clause.CallSubquery(imports, all, optional, body) { Span = Since(start) };
    }
}
