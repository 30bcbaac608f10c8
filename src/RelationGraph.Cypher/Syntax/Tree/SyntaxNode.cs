namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>What the parser makes of a stretch of text. Two nodes are equal where they say the same, wherever they stand.</summary>
internal abstract record SyntaxNode
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    // The place is no part of what a node says, so that ORDER BY n.x finds the n.x of its RETURN.
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
