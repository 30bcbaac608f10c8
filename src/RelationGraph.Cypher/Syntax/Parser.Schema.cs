using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private const string Unadministered = "is not supported: there are no databases, users or servers to administer.";

    private static readonly string[] Administering =
        ["ALTER", "GRANT", "DENY", "REVOKE", "RENAME", "TERMINATE", "DEALLOCATE", "REALLOCATE", "ENABLE"];

    private static readonly string[] Administered =
    [
        "DATABASE", "DATABASES", "USER", "USERS", "ROLE", "ROLES", "ALIAS", "ALIASES", "COMPOSITE", "SERVER", "SERVERS", "PRIVILEGE",
        "PRIVILEGES", "SETTING", "SETTINGS", "TRANSACTION", "TRANSACTIONS", "HOME", "DEFAULT", "CURRENT", "SUPPORTED",
    ];

    private static readonly Keyword[] ShownWords =
    [
        Keyword.Indexes, Keyword.Index, Keyword.Constraints, Keyword.Constraint, Keyword.Procedures, Keyword.Functions,
    ];

    private StatementBody? ReadSchemaCommand()
    {
        ref readonly var next = ref Ahead(1);
        switch (Word)
        {
            case Keyword.Create when next.Kind == TokenKind.Name && Ahead(2).Kind != TokenKind.Equal:
                return ReadCreateCommand();
            case Keyword.Drop:
                return ReadDrop();
            case Keyword.Show:
                return ReadShow();
            default:
                RefuseCommand();
                return null;
        }
    }

    private void RefuseCommand()
    {
        if (!Is(TokenKind.Name) || Ahead(1).Kind != TokenKind.Name)
            return;
        var word = _text.AsSpan(Start, Current.End - Start);
        foreach (var command in Administering)
        {
            if (word.Equals(command, StringComparison.OrdinalIgnoreCase))
                Fail($"{command} {Unadministered}");
        }
    }

    private StatementBody? ReadCreateCommand()
    {
        var start = Start;
        var at = _at;
        _at++;
        if (Is(Keyword.Unique) || ReadPatternWord())
        {
            _at = at;
            return null;
        }
        if (Take(Keyword.Or, Keyword.Replace))
            Fail("OR REPLACE is not supported: drop it first, or write IF NOT EXISTS.");
        if (Take(Keyword.Constraint))
            return ReadCreateConstraint(start);
        var kind = Keyword.Range;
        if (Word is Keyword.Range or Keyword.Text or Keyword.Point or Keyword.Lookup or Keyword.Fulltext)
        {
            kind = Word;
            _at++;
        }
        else if (Is(Keyword.Vector))
        {
            Fail("Vector indexes are not supported.");
        }
        if (Take(Keyword.Index))
            return ReadCreateIndex(start, kind);
        if (kind != Keyword.Range)
            throw Expected(Keyword.Index);
        throw Administration("CREATE");
    }

    /// <summary>Whether a word after CREATE belongs to a pattern.</summary>
    private bool ReadPatternWord() => Word is Keyword.Any or Keyword.All or Keyword.Shortest or Keyword.ShortestPath or Keyword.AllShortestPaths;

    private PropertyGraph.Querying.CypherException Administration(string command)
    {
        var word = _text.AsSpan(Start, Current.End - Start).ToString().ToUpperInvariant();
        if (Administered.AsSpan().Contains(word))
            return SyntaxFault.Unexpected(_text, Start, $"{command} {word} {Unadministered}");
        return command switch
        {
            "CREATE" => Expected("'(', INDEX or CONSTRAINT", Keyword.Index, Keyword.Constraint, Keyword.Fulltext, Keyword.Lookup),
            "DROP" => Expected("INDEX or CONSTRAINT", Keyword.Index, Keyword.Constraint),
            _ => Expected("INDEXES, CONSTRAINTS, PROCEDURES or FUNCTIONS", ShownWords),
        };
    }

    private (string? Name, bool IfNotExists) ReadSchemaName()
    {
        var name = IsName && !(Is(Keyword.For) && Ahead(1).Kind == TokenKind.OpenParenthesis) && !(Is(Keyword.If) && Ahead(1).Word == Keyword.Not)
            ? TakeName("a name") : null;
        var ifNotExists = false;
        if (Take(Keyword.If))
        {
            Expect(Keyword.Not);
            Expect(Keyword.Exists);
            ifNotExists = true;
        }
        return (name, ifNotExists);
    }

    private StatementBody.CreateIndex ReadCreateIndex(int start, Keyword kind)
    {
        if (Is(Keyword.On) && Ahead(1).Kind == TokenKind.Colon)
            Fail("An index is made by CREATE INDEX FOR (n:Label) ON (n.property); the form with ON :Label is gone.");
        var (name, ifNotExists) = ReadSchemaName();
        Expect(Keyword.For);
        var (variable, onRelationships, labels) = ReadSchemaEntity(optional: kind == Keyword.Lookup, several: kind == Keyword.Fulltext);
        Expect(Keyword.On);
        Sequence<string> properties = default;
        if (kind == Keyword.Lookup)
            ReadLookup(onRelationships);
        else if (kind == Keyword.Fulltext && Take(Keyword.Each))
            properties = ReadSchemaProperties(variable, TokenKind.OpenBracket, TokenKind.CloseBracket);
        else
            properties = ReadSchemaProperties(variable, TokenKind.OpenParenthesis, TokenKind.CloseParenthesis);
        RefuseOptions();
        return new StatementBody.CreateIndex(Keywords.Text(kind), name, ifNotExists, onRelationships, labels, properties) { Span = Since(start) };
    }

    /// <summary>Reads <c>EACH labels(n)</c> or <c>EACH type(r)</c>, which say nothing that is not known.</summary>
    private void ReadLookup(bool onRelationships)
    {
        Take(Keyword.Each);
        var function = TakeName("a function");
        if (!function.Equals(onRelationships ? "type" : "labels", StringComparison.OrdinalIgnoreCase))
        {
            var message = onRelationships ? "A lookup index of relationships is on type(r)." : "A lookup index of nodes is on labels(n).";
            throw SyntaxFault.Unexpected(_text, _tokens[_at - 1].Start, message);
        }
        Expect(TokenKind.OpenParenthesis);
        TakeVariable();
        Expect(TokenKind.CloseParenthesis);
    }

    private void RefuseOptions()
    {
        if (Is(Keyword.Options))
            Fail("OPTIONS is not supported: indexes and constraints take none.");
    }

    private (string Variable, bool OnRelationships, Sequence<string> Labels) ReadSchemaEntity(bool optional, bool several)
    {
        Expect(TokenKind.OpenParenthesis);
        var onRelationships = Is(TokenKind.CloseParenthesis);
        if (onRelationships)
        {
            _at++;
            if (!Take(TokenKind.Less))
                Take(TokenKind.LeftHead);
            TakeDash();
            Expect(TokenKind.OpenBracket);
        }
        var variable = TakeName("a variable");
        var labels = new SequenceBuilder<string>();
        if (!optional || Is(TokenKind.Colon))
        {
            Expect(TokenKind.Colon);
            do
            {
                labels.Add(TakeName("a label or type"));
            }
            while (several && Take(TokenKind.Bar));
        }
        Expect(onRelationships ? TokenKind.CloseBracket : TokenKind.CloseParenthesis);
        if (onRelationships)
        {
            TakeDash();
            if (!Take(TokenKind.Greater))
                Take(TokenKind.RightHead);
            Expect(TokenKind.OpenParenthesis);
            Expect(TokenKind.CloseParenthesis);
        }
        return (variable, onRelationships, labels.Done());
    }

    private Sequence<string> ReadSchemaProperties(string variable, TokenKind open, TokenKind close)
    {
        Expect(open);
        var properties = new SequenceBuilder<string>();
        do
        {
            properties.Add(ReadSchemaProperty(variable));
        }
        while (Take(TokenKind.Comma));
        Expect(close);
        return properties.Done();
    }

    private string ReadSchemaProperty(string variable)
    {
        var start = Start;
        var target = TakeName("a property, as n.name");
        if (!target.Equals(variable, StringComparison.Ordinal))
            throw SyntaxFault.Of(_text, start, "UndefinedVariable", $"The variable {target} is not defined; expected {variable}.");
        Expect(TokenKind.Dot);
        return TakeName("the name of a property");
    }

    private StatementBody.CreateConstraint ReadCreateConstraint(int start)
    {
        if (Is(Keyword.On) && Ahead(1).Kind == TokenKind.OpenParenthesis)
            Fail("A constraint is made by CREATE CONSTRAINT FOR (n:Label) REQUIRE n.property IS UNIQUE; the form with ON and ASSERT is gone.");
        var (name, ifNotExists) = ReadSchemaName();
        Expect(Keyword.For);
        var (variable, onRelationships, labels) = ReadSchemaEntity(optional: false, several: false);
        if (Is(Keyword.Assert))
            Fail("ASSERT is gone from the language: write REQUIRE.");
        Expect(Keyword.Require);
        var properties = Is(TokenKind.OpenParenthesis)
            ? ReadSchemaProperties(variable, TokenKind.OpenParenthesis, TokenKind.CloseParenthesis)
            : new Sequence<string>([ReadSchemaProperty(variable)]);
        var (kind, type) = ReadRequirement(onRelationships);
        RefuseOptions();
        return new StatementBody.CreateConstraint(kind, name, ifNotExists, onRelationships, labels[0], properties, type) { Span = Since(start) };
    }

    private (ConstraintKind Kind, CypherType? Type) ReadRequirement(bool onRelationships)
    {
        if (Take(TokenKind.DoubleColon))
            return (ConstraintKind.Typed, ReadType());
        Expect(Keyword.Is);
        if (Take(Keyword.Not, Keyword.Null))
            return (ConstraintKind.Exists, null);
        if (Take(TokenKind.DoubleColon) || Take(Keyword.Typed))
            return (ConstraintKind.Typed, ReadType());
        if (onRelationships ? Word is Keyword.Relationship or Keyword.Rel : Is(Keyword.Node))
            _at++;
        if (Take(Keyword.Unique))
            return (ConstraintKind.Unique, null);
        if (Take(Keyword.Key))
            return (ConstraintKind.Key, null);
        var what = $"UNIQUE, {(onRelationships ? "RELATIONSHIP" : "NODE")} KEY, NOT NULL or :: and a type";
        throw Expected(what, Keyword.Unique, Keyword.Key, Keyword.Not, Keyword.Typed);
    }

    private StatementBody ReadDrop()
    {
        var start = Start;
        _at++;
        var index = Take(Keyword.Index);
        if (!index && !Take(Keyword.Constraint))
            throw Administration("DROP");
        if (Is(Keyword.On) && Ahead(1).Kind is TokenKind.Colon or TokenKind.OpenParenthesis)
            Fail($"{(index ? "An index" : "A constraint")} is dropped by its name, which SHOW {(index ? "INDEXES" : "CONSTRAINTS")} lists.");
        var name = TakeName("a name");
        var ifExists = Take(Keyword.If);
        if (ifExists)
            Expect(Keyword.Exists);
        return index
            ? new StatementBody.DropIndex(name, ifExists) { Span = Since(start) }
            : new StatementBody.DropConstraint(name, ifExists) { Span = Since(start) };
    }

    private StatementBody.Show ReadShow()
    {
        var start = Start;
        _at++;
        Take(Keyword.All);
        if (Word is Keyword.Range or Keyword.Text or Keyword.Point or Keyword.Lookup or Keyword.Fulltext or Keyword.Vector
            && Ahead(1).Word is Keyword.Index or Keyword.Indexes)
            Fail($"SHOW does not select by kind: write SHOW INDEXES YIELD * WHERE type = '{Keywords.Text(Word)}'.");
        var kind = Word switch
        {
            Keyword.Index or Keyword.Indexes => ShowKind.Indexes,
            Keyword.Constraint or Keyword.Constraints => ShowKind.Constraints,
            Keyword.Procedure or Keyword.Procedures => ShowKind.Procedures,
            Keyword.Function or Keyword.Functions => ShowKind.Functions,
            _ => throw Administration("SHOW"),
        };
        _at++;
        Sequence<YieldItem>? yield = null;
        var yieldAll = false;
        Projection? order = null;
        if (Take(Keyword.Yield))
        {
            yieldAll = Take(TokenKind.Star);
            if (!yieldAll)
                yield = ReadYieldItems();
            order = ReadShowOrder();
        }
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        var from = Start;
        var result = Take(Keyword.Return) ? new Clause.Return(ReadProjection()) { Span = Since(from) } : null;
        if (!Is(TokenKind.End) && !Is(TokenKind.Semicolon))
            throw Expected("YIELD, WHERE, RETURN or the end of the query", Keyword.Yield, Keyword.Where, Keyword.Return);
        return new StatementBody.Show(kind, yield, yieldAll, order, where, result) { Span = Since(start) };
    }

    private Projection? ReadShowOrder()
    {
        var start = Start;
        var order = ReadOrder();
        var (skip, limit) = ReadSkipAndLimit();
        return order.Count == 0 && skip is null && limit is null
            ? null
            : new Projection(false, true, default, order, skip, limit) { Span = Since(start) };
    }
}
