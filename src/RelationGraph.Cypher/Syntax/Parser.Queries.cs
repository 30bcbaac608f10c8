using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Reads clauses, and unions of them; which clause may follow which is judged by those who bind names.</summary>
    private Query ReadQuery()
    {
        var start = Start;
        Query query = ReadSingleQuery();
        var height = 1;
        while (Take(Keyword.Union))
        {
            var all = Take(Keyword.All);
            if (!all)
                Take(Keyword.Distinct);
            var right = ReadSingleQuery();
            query = new Query.Union(query, right, all) { Span = Since(start) };
            SetHeight(++height + _tallest);
        }
        return query;
    }

    private Query.Single ReadSingleQuery()
    {
        var start = Start;
        var clauses = new SequenceBuilder<Clause>();
        while (ReadClause() is { } clause)
            clauses.Add(clause);
        var ends = Is(TokenKind.End) || Is(TokenKind.Semicolon) || Is(Keyword.Union) || (_nesting > 0 && Is(TokenKind.CloseBrace));
        if (clauses.Count == 0 || !ends)
            throw ExpectedClause(first: clauses.Count == 0);
        return new Query.Single(clauses.Done()) { Span = Since(start) };
    }

    private CypherException ExpectedClause(bool first)
    {
        if (Is(Keyword.Where))
            return SyntaxFault.Unexpected(_text, Start, "WHERE stands after MATCH, WITH or YIELD; write WITH * WHERE to filter elsewhere.");
        var end = _nesting > 0 ? "'}'" : "the end of the query";
        return Expected(first ? "a clause, as MATCH or RETURN" : $"a clause or {end}", ClauseWords);
    }
}
