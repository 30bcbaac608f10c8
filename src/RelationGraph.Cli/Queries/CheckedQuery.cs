using System.Collections.Immutable;

using RelationGraph.Cypher;
using RelationGraph.Model.Spelling;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Queries;

/// <summary>Looks at a text before the data are read, so that a slip in it is told at once.</summary>
internal static class CheckedQuery
{
    /// <summary>Demands that every statement can be parsed, may run, and has its parameters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parameters">The parameters that are given.</param>
    /// <param name="mayWrite">Whether statements may change the graph.</param>
    /// <param name="advice">What to do about a fault.</param>
    /// <returns>Parameters that no statement uses.</returns>
    /// <exception cref="CommandFailure">A statement is at fault.</exception>
    public static IReadOnlyList<string> Demand(QueryText text, ImmutableDictionary<string, Value> parameters, bool mayWrite, QueryAdvice advice)
    {
        var unused = parameters.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var statement in text.Statements)
        {
            var inspection = StatementInspection.Of(statement.Text);
            if (inspection.Fault is { } fault)
                throw CommandFailure.Input(text.Told(fault, statement, advice));
            if (!mayWrite && !inspection.OnlyReads && !inspection.IsExplained)
                throw CommandFailure.Usage("the query changes the graph. " + advice.Write);
            foreach (var name in inspection.Parameters)
            {
                unused.Remove(name);
                if (!parameters.ContainsKey(name))
                    throw CommandFailure.Usage($"the query needs a value for ${name}: {advice.Parameter(name)}.{Given(name, parameters)}");
            }
        }

        return [.. unused.Order(StringComparer.Ordinal)];
    }

    private static string Given(string name, ImmutableDictionary<string, Value> parameters)
    {
        var near = Nearest.To(name, parameters.Keys);
        return near.IsEmpty ? "" : $" Given was {string.Join(", ", near)}.";
    }
}
