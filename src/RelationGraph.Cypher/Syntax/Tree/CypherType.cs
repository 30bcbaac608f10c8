namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>A type as <c>IS ::</c> names it.</summary>
internal abstract record CypherType : SyntaxNode
{
    /// <summary>A named type; the name is the canonical one, as <c>ZONED DATETIME</c>, <c>ANY</c>, <c>NOTHING</c>, <c>PROPERTY VALUE</c>.</summary>
    internal sealed record Named(string Name, bool NotNull) : CypherType;

    /// <summary><c>LIST&lt;item&gt;</c>.</summary>
    internal sealed record ListOf(CypherType Item, bool NotNull) : CypherType;

    /// <summary><c>a | b</c>.</summary>
    internal sealed record Union(Sequence<CypherType> Members) : CypherType;
}
