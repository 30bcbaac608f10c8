using System.Collections.Frozen;
using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Execution;

/// <summary>What the author of a query should know before believing its rows.</summary>
internal static class Notices
{
    // What dates, durations and points are made of is read as properties are.
    private static readonly FrozenSet<string> Components = FrozenSet.ToFrozenSet(
    [
        "year", "quarter", "month", "week", "weekYear", "dayOfQuarter", "ordinalDay", "dayOfWeek", "weekDay", "day",
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "timezone", "offset", "offsetMinutes", "offsetSeconds",
        "epochSeconds", "epochMillis", "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds",
        "milliseconds", "microseconds", "nanoseconds", "x", "y", "z", "longitude", "latitude", "height", "crs", "srid",
    ]);

    public static ImmutableArray<QueryNotification> Of(BoundStatement bound, QueryPlan plan, GraphStore graph)
    {
        var notices = ImmutableArray.CreateBuilder<QueryNotification>();
        if (bound.Statement.Body is StatementBody.Regular { Query: var query } && !bound.Writes)
            AddUnknownNames(query, bound.Text, graph, notices);
        if (HasProduct(plan.Root))
        {
            notices.Add(new QueryNotification(
                "CartesianProduct",
                "Parts of the pattern have nothing in common, so that every row of one is paired with every row of the other; "
                    + "join them, or take what was meant into one pattern.",
                null));
        }

        return notices.ToImmutable();
    }

    private static void AddUnknownNames(Query query, string text, GraphStore graph, ImmutableArray<QueryNotification>.Builder notices)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        void Say(string what, string code, string name, NameTable table, TextSpan span)
        {
            if (table.Find(name) >= 0 || !said.Add($"{code} {name}"))
                return;
            var message = $"The graph has no {what} `{name}`.{Suggestion.For(name, table.Names)}";
            notices.Add(new QueryNotification(code, message, TextPositions.At(text, span.Start)));
        }

        var found = PatternVariables(query);
        SyntaxChildren.Any(query, node =>
        {
            var properties = node switch
            {
                PathElement.Node end => end.Properties,
                PathElement.Relationship step => step.Properties,
                _ => null,
            };
            if (properties is Expression.Map asked)
            {
                foreach (var entry in asked.Entries)
                    Say("property", "UnknownProperty", entry.Key, graph.Keys, entry.Span);
            }

            switch (node)
            {
                case PathElement.Node { Labels: { } labels }:
                    foreach (var name in NamesOf(labels))
                        Say("label", "UnknownLabel", name.Text, graph.Labels, name.Span);
                    break;
                case PathElement.Relationship { Types: { } types }:
                    foreach (var name in NamesOf(types))
                        Say("relationship type", "UnknownType", name.Text, graph.Types, name.Span);
                    break;
                case Expression.Property { Target: Expression.Variable variable } property:
                    if (found.Contains(variable.Name) && !Components.Contains(property.Key))
                        Say("property", "UnknownProperty", property.Key, graph.Keys, property.Span);
                    break;
            }

            return false;
        });
    }

    // What a pattern finds is a node or a relationship; anything else may be a map of the author's own.
    private static HashSet<string> PatternVariables(Query query)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        SyntaxChildren.Any(query, node =>
        {
            if (node is PathElement.Node { Variable: { } variable })
                names.Add(variable.Name);
            else if (node is PathElement.Relationship { Variable: { } relationship, Length: null, Quantifier: null })
                names.Add(relationship.Name);
            return false;
        });
        return names;
    }

    private static IEnumerable<LabelExpression.Name> NamesOf(LabelExpression labels) => labels switch
    {
        LabelExpression.Name name => [name],
        LabelExpression.Not not => NamesOf(not.Operand),
        LabelExpression.And and => NamesOf(and.Left).Concat(NamesOf(and.Right)),
        LabelExpression.Or or => NamesOf(or.Left).Concat(NamesOf(or.Right)),
        _ => [],
    };

    private static bool HasProduct(Plan plan) => plan is Plan.CartesianProduct || plan.Inputs.Any(HasProduct);
}
