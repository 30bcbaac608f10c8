namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>A statement with what stands before it.</summary>
internal sealed record Statement(StatementMode Mode, StatementBody Body) : SyntaxNode
{
    /// <summary>How high the tree is at most, so that whoever walks it knows how much stack that takes.</summary>
    public int Height { get; init; }
}

internal enum StatementMode
{
    Run,
    Explain,
    Profile,
}

internal abstract record StatementBody : SyntaxNode
{
    internal sealed record Regular(Query Query) : StatementBody;

    /// <summary>CREATE INDEX; the kind is RANGE, TEXT, POINT, LOOKUP or FULLTEXT as written, RANGE where none is.</summary>
    internal sealed record CreateIndex(
        string Kind, string? Name, bool IfNotExists, bool OnRelationships, Sequence<string> Labels, Sequence<string> Properties) : StatementBody;

    internal sealed record DropIndex(string Name, bool IfExists) : StatementBody;

    internal sealed record CreateConstraint(
        ConstraintKind Kind, string? Name, bool IfNotExists, bool OnRelationships, string Label, Sequence<string> Properties, CypherType? Type) : StatementBody;

    internal sealed record DropConstraint(string Name, bool IfExists) : StatementBody;

    /// <summary>SHOW INDEXES and its kin, with YIELD, WHERE and RETURN as clauses that follow the rows.</summary>
    internal sealed record Show(ShowKind Kind, Sequence<YieldItem>? Yield, bool YieldAll, Projection? Order, Expression? Where, Clause.Return? Return) : StatementBody;
}

internal enum ConstraintKind
{
    Unique,
    Exists,
    Key,
    Typed,
}

internal enum ShowKind
{
    Indexes,
    Constraints,
    Procedures,
    Functions,
}
