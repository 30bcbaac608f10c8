using System.Runtime.CompilerServices;

namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>What the parser makes of a stretch of text. Two nodes are equal where they say the same, wherever they stand.</summary>
internal abstract record SyntaxNode
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }

    // The place is no part of what a node says, so that ORDER BY n.x finds the n.x of its RETURN.
    // All comparisons of members go through here: that of two high trees ends in an exception, where the stack would end in a crash.
    public virtual bool Equals(SyntaxNode? other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return other is not null && EqualityContract == other.EqualityContract;
    }

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
