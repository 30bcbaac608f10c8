namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>A query: clauses, or a union of queries.</summary>
internal abstract record Query : SyntaxNode
{
    internal sealed record Single(Sequence<Clause> Clauses) : Query;

    internal sealed record Union(Query Left, Query Right, bool All) : Query;
}
