namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>What stands after MATCH, CREATE or MERGE: pattern parts between commas.</summary>
internal sealed record Pattern(Sequence<PatternPart> Parts) : SyntaxNode;

/// <summary>A path pattern with its variable and how many of its paths are wanted.</summary>
internal sealed record PatternPart(Expression.Variable? Variable, PathSelector Selector, PathPattern Path) : SyntaxNode;

/// <summary>How many paths a pattern part gives for each pair of ends.</summary>
internal abstract record PathSelector : SyntaxNode
{
    /// <summary>Every path.</summary>
    internal sealed record All : PathSelector;

    /// <summary>The old form: <c>shortestPath((a)-[*]->(b))</c>, and <c>allShortestPaths</c>.</summary>
    internal sealed record Function(bool AllOfThem) : PathSelector;

    /// <summary><c>ANY k</c>; k is 1 where none is written.</summary>
    internal sealed record AnyPaths(long Count) : PathSelector;

    /// <summary><c>SHORTEST k</c>, and <c>ANY SHORTEST</c> with k = 1.</summary>
    internal sealed record Shortest(long Count) : PathSelector;

    /// <summary><c>SHORTEST k GROUPS</c>, and <c>ALL SHORTEST</c> with k = 1.</summary>
    internal sealed record ShortestGroups(long Count) : PathSelector;
}

/// <summary>Elements that follow each other. Nodes and relationships alternate, except around a <see cref="PathElement.Quantified"/>.</summary>
internal sealed record PathPattern(Sequence<PathElement> Elements) : SyntaxNode;

internal abstract record PathElement : SyntaxNode
{
    /// <summary><c>(n:A {x: 1} WHERE …)</c>; the properties are a map or a parameter.</summary>
    internal sealed record Node(Expression.Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PathElement;

    /// <summary><c>-[r:T*1..2 {x: 1} WHERE …]-></c>, or with a quantifier after the arrow.</summary>
    /// <param name="Variable">The variable, if any; a list where there is a length or a quantifier.</param>
    /// <param name="Types">What is asked of the type.</param>
    /// <param name="Length">The old form's length, <c>*1..2</c>.</param>
    /// <param name="Properties">A map or a parameter.</param>
    /// <param name="Where">The condition inside.</param>
    /// <param name="Direction">Which way it is walked.</param>
    /// <param name="Quantifier">The new form's quantifier after the arrow, <c>-[:T]->{1,2}</c>.</param>
    internal sealed record Relationship(
        Expression.Variable? Variable,
        LabelExpression? Types,
        Repetition? Length,
        Expression? Properties,
        Expression? Where,
        Direction Direction,
        Repetition? Quantifier) : PathElement;

    /// <summary><c>((a)-->(b) WHERE …){1,3}</c>; without a quantifier a path in parentheses.</summary>
    internal sealed record Quantified(Expression.Variable? Variable, PathPattern Path, Expression? Where, Repetition? Quantifier) : PathElement;
}

/// <summary>How often something is walked: from the least to the most, which null leaves open.</summary>
internal sealed record Repetition(long? From, long? To) : SyntaxNode;

internal enum Direction
{
    Outgoing,
    Incoming,
    Both,
}
