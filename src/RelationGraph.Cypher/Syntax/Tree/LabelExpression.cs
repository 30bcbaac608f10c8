namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>What a pattern asks of labels or of a type.</summary>
internal abstract record LabelExpression : SyntaxNode
{
    /// <summary><c>A</c>.</summary>
    internal sealed record Name(string Text) : LabelExpression;

    /// <summary><c>%</c>: any label at all.</summary>
    internal sealed record Any : LabelExpression;

    /// <summary><c>!a</c>.</summary>
    internal sealed record Not(LabelExpression Operand) : LabelExpression;

    /// <summary><c>a&amp;b</c>, and <c>:A:B</c>.</summary>
    internal sealed record And(LabelExpression Left, LabelExpression Right) : LabelExpression;

    /// <summary><c>a|b</c>.</summary>
    internal sealed record Or(LabelExpression Left, LabelExpression Right) : LabelExpression;
}
