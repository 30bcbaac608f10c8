using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>An expression.</summary>
internal abstract record Expression : SyntaxNode
{
    /// <summary>A number, text, truth value or <c>null</c>.</summary>
    internal sealed record Literal(Value Value) : Expression;

    /// <summary><c>$name</c>.</summary>
    internal sealed record Parameter(string Name) : Expression;

    /// <summary><c>name</c>.</summary>
    internal sealed record Variable(string Name) : Expression;

    /// <summary><c>target.key</c>.</summary>
    internal sealed record Property(Expression Target, string Key) : Expression;

    /// <summary><c>target[index]</c>.</summary>
    internal sealed record Index(Expression Target, Expression At) : Expression;

    /// <summary><c>target[from..to]</c>.</summary>
    internal sealed record Slice(Expression Target, Expression? From, Expression? To) : Expression;

    /// <summary><c>[a, b]</c>.</summary>
    internal sealed record List(Sequence<Expression> Items) : Expression;

    /// <summary><c>{a: 1}</c>.</summary>
    internal sealed record Map(Sequence<MapEntry> Entries) : Expression;

    /// <summary><c>variable {.a, .*, b: 1, c}</c>.</summary>
    internal sealed record MapProjection(Variable Target, Sequence<MapSelector> Selectors) : Expression;

    /// <summary><c>NOT a</c>, <c>-a</c>, <c>+a</c>.</summary>
    internal sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression;

    /// <summary><c>a + b</c> and whatever else has two sides and one operator.</summary>
    internal sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

    /// <summary><c>a &lt; b &lt;= c</c>: one operand more than operators.</summary>
    internal sealed record Comparison(Sequence<Expression> Operands, Sequence<ComparisonOperator> Operators) : Expression;

    /// <summary><c>a IS NULL</c>, <c>a IS NOT NULL</c>.</summary>
    internal sealed record NullTest(Expression Operand, bool Negated) : Expression;

    /// <summary><c>a IS :: TYPE</c>, <c>a IS NOT TYPED TYPE</c>.</summary>
    internal sealed record TypeTest(Expression Operand, CypherType Type, bool Negated) : Expression;

    /// <summary><c>a IS NORMALIZED</c>; the form is NFC, NFD, NFKC or NFKD.</summary>
    internal sealed record NormalizedTest(Expression Operand, string Form, bool Negated) : Expression;

    /// <summary><c>n:A|B</c>.</summary>
    internal sealed record LabelTest(Expression Operand, LabelExpression Labels) : Expression;

    /// <summary><c>f(a, b)</c>; the name as written, with its dots. <c>count(*)</c> is <see cref="CountStar"/>.</summary>
    internal sealed record Call(string Name, bool Distinct, Sequence<Expression> Arguments) : Expression;

    /// <summary><c>count(*)</c>.</summary>
    internal sealed record CountStar : Expression;

    /// <summary><c>CASE</c>; with a subject each <c>WHEN</c> lists values (or tests without their left side), without it conditions.</summary>
    internal sealed record Case(Expression? Subject, Sequence<CaseBranch> Branches, Expression? Else) : Expression;

    /// <summary><c>[x IN list WHERE condition | result]</c>.</summary>
    internal sealed record ListComprehension(Variable Item, Expression Source, Expression? Where, Expression? Result) : Expression;

    /// <summary><c>[p = (a)-->(b) WHERE condition | result]</c>.</summary>
    internal sealed record PatternComprehension(Variable? Path, PathPattern Pattern, Expression? Where, Expression Result) : Expression;

    /// <summary><c>all(x IN list WHERE condition)</c> and its kin.</summary>
    internal sealed record Quantifier(QuantifierKind Kind, Variable Item, Expression Source, Expression Where) : Expression;

    /// <summary><c>reduce(sum = 0, x IN list | sum + x)</c>.</summary>
    internal sealed record Reduce(Variable Accumulator, Expression Start, Variable Item, Expression Source, Expression Step) : Expression;

    /// <summary>A pattern where an expression may stand, true where it is found: <c>(a)-->(b)</c>.</summary>
    internal sealed record PatternTest(PathPattern Pattern) : Expression;

    /// <summary><c>shortestPath(…)</c> and <c>allShortestPaths(…)</c> where an expression may stand: a path, or a list of them.</summary>
    internal sealed record ShortestPathValue(PatternPart Part) : Expression;

    /// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c> and <c>COLLECT { … }</c>; a bare pattern is a query of one MATCH without RETURN.</summary>
    internal sealed record Subquery(SubqueryKind Kind, Query Query) : Expression;
}

internal sealed record MapEntry(string Key, Expression Value) : SyntaxNode;

/// <summary>One WHEN: its conditions or values (several with a subject), and the result.</summary>
internal sealed record CaseBranch(Sequence<Expression> When, Expression Then) : SyntaxNode;

/// <summary>Stands for the subject of a CASE in a test without a left side, as in <c>WHEN &lt; 5</c>.</summary>
internal sealed record CaseSubject : Expression;

internal abstract record MapSelector : SyntaxNode
{
    /// <summary><c>.key</c>.</summary>
    internal sealed record Key(string Name) : MapSelector;

    /// <summary><c>.*</c>.</summary>
    internal sealed record All : MapSelector;

    /// <summary><c>key: value</c>; a bare variable is an entry of its own name.</summary>
    internal sealed record Entry(string Name, Expression Value) : MapSelector;
}

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
}

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}
