using System.Diagnostics;

using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Where a query stands, which decides what it may do and how it may end.</summary>
    private enum QueryPlace
    {
        Statement,
        Call,
        Exists,
        Collect,
    }

    // How many EXISTS, COUNT and COLLECT are around.
    private int _readers;

    private Query ReadQuery(QueryPlace place)
    {
        var start = Start;
        Query query = ReadSingleQuery(place);
        var height = 1;
        bool? all = null;
        while (Is(Keyword.Union))
        {
            var at = Start;
            _at++;
            var every = Take(Keyword.All);
            if (!every && Is(Keyword.Distinct))
                _at++;
            if (all is { } before && before != every)
                throw Composition(at, "UNION and UNION ALL are not mixed in one query.");
            all = every;
            var right = ReadSingleQuery(place);
            query = new Query.Union(query, right, every) { Span = Since(start) };
            SetHeight(++height + _tallest);
        }
        return query;
    }

    private CypherException Composition(int at, string message) => SyntaxFault.Of(_text, at, "InvalidClauseComposition", message);

    private Query.Single ReadSingleQuery(QueryPlace place)
    {
        var start = Start;
        var clauses = new SequenceBuilder<Clause>();
        Clause? last = null;
        var updated = false;
        _readers += place is QueryPlace.Exists or QueryPlace.Collect ? 1 : 0;
        for (var word = Word; ReadClause() is { } clause; word = Word)
        {
            CheckOrder(last, clause, word, updated, place);
            clauses.Add(clause);
            updated = clause is Clause.With ? false : updated || Updates(clause);
            last = clause;
        }
        if (last is null)
            throw ExpectedClause(null);
        var ends = Is(TokenKind.End) || Is(TokenKind.Semicolon) || Is(Keyword.Union) || (place != QueryPlace.Statement && Is(TokenKind.CloseBrace));
        if (!ends)
            throw ExpectedClause(last);
        _readers -= place is QueryPlace.Exists or QueryPlace.Collect ? 1 : 0;
        CheckEnd(last, clauses.Count, place);
        return new Query.Single(clauses.Done()) { Span = Since(start) };
    }

    private CypherException ExpectedClause(Clause? last)
    {
        if (Is(Keyword.Where))
            return SyntaxFault.Unexpected(_text, Start, "WHERE stands after MATCH, WITH or YIELD; write WITH * WHERE to filter elsewhere.");
        var end = _nesting > 0 ? "'}'" : "the end of the query";
        return Expected(last is null ? "a clause, as MATCH or RETURN" : $"a clause or {end}", ClauseWords);
    }

    private static bool Updates(Clause clause) =>
        clause is Clause.Create or Clause.Merge or Clause.Set or Clause.Remove or Clause.Delete or Clause.Foreach;

    private static bool ReturnsRows(Query query) => query switch
    {
        Query.Union union => ReturnsRows(union.Right),
        Query.Single single => single.Clauses[^1] is Clause.Return,
        _ => throw new UnreachableException(),
    };

    private static string NameOf(Clause clause) => clause switch
    {
        Clause.CallProcedure or Clause.CallSubquery => "CALL",
        _ => clause.GetType().Name.ToUpperInvariant(),
    };

    private void CheckOrder(Clause? last, Clause clause, Keyword word, bool updated, QueryPlace place)
    {
        var at = clause.Span.Start;
        var name = Keywords.Text(word);
        if (last is Clause.Return or Clause.Finish)
            throw Composition(at, $"{NameOf(last)} ends a query: {name} cannot follow it.");
        if (updated && clause is Clause.Match or Clause.Unwind or Clause.CallProcedure or Clause.CallSubquery)
            throw Composition(at, $"WITH is missing between a clause that updates and {name}.");
        if (_readers > 0 && Updates(clause))
            throw Composition(at, $"EXISTS, COUNT and COLLECT only read: {name} cannot stand in them.");
        if (clause is Clause.Finish && place is QueryPlace.Exists or QueryPlace.Collect)
            throw Composition(at, "FINISH cannot stand in EXISTS, COUNT or COLLECT.");
        if (last is Clause.CallProcedure { YieldAll: true } call)
            throw SyntaxFault.Unexpected(_text, call.Span.Start, "YIELD * stands only where the call is the whole query: name what is yielded.");
    }

    private void CheckEnd(Clause last, int count, QueryPlace place)
    {
        if (last is Clause.CallProcedure { YieldAll: true } && (count > 1 || place != QueryPlace.Statement))
            throw SyntaxFault.Unexpected(_text, last.Span.Start, "YIELD * stands only where the call is the whole query: name what is yielded.");
        if (place == QueryPlace.Collect && last is not Clause.Return)
            throw Composition(last.Span.Start, "COLLECT { … } ends with RETURN.");
        if (place is QueryPlace.Statement or QueryPlace.Call && last is Clause.Match or Clause.With or Clause.Unwind)
            throw Composition(last.Span.Start, $"A query cannot end with {NameOf(last)}: expected RETURN, FINISH or a clause that updates.");
        if ((place == QueryPlace.Call || (place == QueryPlace.Statement && count > 1)) && last is Clause.CallProcedure { Yield: not null })
            throw Composition(last.Span.Start, "A query cannot end with a CALL that yields rows: expected RETURN.");
        if (place is QueryPlace.Statement or QueryPlace.Call && last is Clause.CallSubquery subquery && ReturnsRows(subquery.Body))
            throw Composition(last.Span.Start, "A query cannot end with a CALL { … } that returns rows: expected RETURN.");
    }
}
