using System.Collections.Frozen;

using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher;

/// <summary>Reads values as queries write them.</summary>
public static class CypherLiteral
{
    private static readonly FrozenSet<string> Constructors =
        FrozenSet.ToFrozenSet(["date", "time", "localtime", "datetime", "localdatetime", "duration", "point"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a number, text in quotes, truth value, <c>null</c>, list, map, or a call such as <c>date('2004-10-01')</c> of values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if it is none of these, as a name, an operation or a word without quotes.</returns>
    /// <exception cref="CypherException">It looks like a value and is none, as <c>date('2004-13-01')</c>.</exception>
    public static bool TryRead(string text, out Value value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = Value.Null;
        var query = "RETURN " + text;
        if (!IsLiteral(query))
            return false;
        using var engine = new CypherEngine(new GraphStore());
        using var result = engine.Run(new QueryRequest { Text = query });
        if (!result.Read())
            return false;
        value = result.Row[0];
        return true;
    }

    private static bool IsLiteral(string query)
    {
        try
        {
            return Parser.Parse(query).Body is StatementBody.Regular { Query: Query.Single { Clauses: [Clause.Return { Projection: var projection }] } }
                && projection is { Distinct: false, All: false, Items: [{ Aliased: false, Expression: var expression }], OrderBy.Count: 0, Skip: null, Limit: null }
                && IsLiteral(expression);
        }
        catch (CypherException)
        {
            return false;
        }
    }

    // The parser bounds how deep it goes.
    private static bool IsLiteral(Expression expression) => expression switch
    {
        Expression.Literal => true,
        Expression.Unary { Operator: UnaryOperator.Minus or UnaryOperator.Plus, Operand: Expression.Literal { Value.IsNumber: true } } => true,
        Expression.List list => list.Items.All(IsLiteral),
        Expression.Map map => map.Entries.All(entry => IsLiteral(entry.Value)),
        Expression.Call { Distinct: false, Arguments.Count: > 0 } call => Constructors.Contains(call.Name) && call.Arguments.All(IsLiteral),
        _ => false,
    };
}
