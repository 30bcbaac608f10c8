namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>A clause of a query.</summary>
internal abstract record Clause : SyntaxNode
{
    internal sealed record Match(bool Optional, Pattern Pattern, Expression? Where) : Clause;

    internal sealed record Unwind(Expression Source, Expression.Variable Item) : Clause;

    internal sealed record With(Projection Projection, Expression? Where) : Clause;

    internal sealed record Return(Projection Projection) : Clause;

    /// <summary>FINISH: no rows.</summary>
    internal sealed record Finish : Clause;

    internal sealed record Create(Pattern Pattern) : Clause;

    internal sealed record Merge(PatternPart Part, Sequence<SetItem> OnCreate, Sequence<SetItem> OnMatch) : Clause;

    internal sealed record Set(Sequence<SetItem> Items) : Clause;

    internal sealed record Remove(Sequence<RemoveItem> Items) : Clause;

    internal sealed record Delete(bool Detach, Sequence<Expression> Targets) : Clause;

    internal sealed record Foreach(Expression.Variable Item, Expression Source, Sequence<Clause> Body) : Clause;

    /// <summary>CALL of a procedure.</summary>
    /// <param name="Name">The name with its dots.</param>
    /// <param name="Arguments">The arguments; null where there are no parentheses, and parameters of the right names are taken.</param>
    /// <param name="Optional">Whether it is OPTIONAL CALL.</param>
    /// <param name="Yield">What is yielded; null where there is no YIELD.</param>
    /// <param name="YieldAll">Whether it is <c>YIELD *</c>.</param>
    /// <param name="Where">The condition on what is yielded.</param>
    internal sealed record CallProcedure(
        string Name, Sequence<Expression>? Arguments, bool Optional, Sequence<YieldItem>? Yield, bool YieldAll, Expression? Where) : Clause;

    /// <summary>CALL { … } and CALL (x, y) { … }.</summary>
    /// <param name="Imports">What stands in parentheses; null for the old form, which imports by its first WITH.</param>
    /// <param name="ImportAll">Whether it is <c>CALL (*)</c>.</param>
    /// <param name="Optional">Whether it is OPTIONAL CALL.</param>
    /// <param name="Body">The query inside.</param>
    internal sealed record CallSubquery(Sequence<Expression.Variable>? Imports, bool ImportAll, bool Optional, Query Body) : Clause;
}

/// <summary>What RETURN and WITH project.</summary>
internal sealed record Projection(
    bool Distinct, bool All, Sequence<ProjectionItem> Items, Sequence<SortItem> OrderBy, Expression? Skip, Expression? Limit) : SyntaxNode;

/// <summary>An item of a projection; its name is the alias, else the text as it stands in the query.</summary>
internal sealed record ProjectionItem(Expression Expression, string Name, bool Aliased) : SyntaxNode;

internal sealed record SortItem(Expression Expression, bool Descending) : SyntaxNode;

internal sealed record YieldItem(string Field, Expression.Variable Variable) : SyntaxNode;

internal abstract record SetItem : SyntaxNode
{
    /// <summary><c>target.key = value</c>; the target is any expression.</summary>
    internal sealed record Property(Expression Target, string Key, Expression Value) : SetItem;

    /// <summary><c>target[key] = value</c>.</summary>
    internal sealed record DynamicProperty(Expression Target, Expression Key, Expression Value) : SetItem;

    /// <summary><c>variable = map</c>, or with <c>+=</c>.</summary>
    internal sealed record Properties(Expression.Variable Target, Expression Value, bool Add) : SetItem;

    /// <summary><c>variable:A:B</c>.</summary>
    internal sealed record Labels(Expression.Variable Target, Sequence<string> Names) : SetItem;
}

internal abstract record RemoveItem : SyntaxNode
{
    internal sealed record Property(Expression Target, string Key) : RemoveItem;

    internal sealed record DynamicProperty(Expression Target, Expression Key) : RemoveItem;

    internal sealed record Labels(Expression.Variable Target, Sequence<string> Names) : RemoveItem;
}
