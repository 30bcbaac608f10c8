using System.Collections.Immutable;

using RelationGraph.Cypher;
using RelationGraph.Cypher.Syntax;
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
            if (advice.IsForServer)
                DemandSent(text, statement, inspection, mayWrite, advice);
            else if (inspection.Fault is { } fault)
                throw CommandFailure.Input(text.Told(fault, statement, advice));
            else if (!mayWrite && !inspection.OnlyReads && !inspection.IsExplained)
                throw CommandFailure.Usage("the query changes the graph. " + advice.Write);
            // What is in a text that cannot be read here is not known.
            if (inspection.Fault is not null)
                unused.Clear();
            foreach (var name in inspection.Parameters)
            {
                unused.Remove(name);
                if (!parameters.ContainsKey(name))
                    throw CommandFailure.Usage($"the query needs a value for ${name}: {advice.Parameter(name)}.{Given(name, parameters)}");
            }
        }

        return [.. unused.Order(StringComparer.Ordinal)];
    }

    private static void DemandSent(QueryText text, StatementText statement, StatementInspection inspection, bool mayWrite, QueryAdvice advice)
    {
        foreach (var procedure in inspection.Procedures)
        {
            if (ReadGuard.IsEmbedded(procedure))
                throw CommandFailure.Usage($"the procedure {procedure} is one of the embedded engine, which no server has; ask without --on.");
        }

        if (mayWrite || ReadGuard.Refusal(inspection) is not { } reason)
            return;
        throw inspection.Fault is { } fault
            ? CommandFailure.Input($"{text.Told(fault, statement, advice)}\n{reason} {advice.Write}")
            : CommandFailure.Usage($"{reason} {advice.Write}");
    }

    private static string Given(string name, ImmutableDictionary<string, Value> parameters)
    {
        var near = Nearest.To(name, parameters.Keys);
        return near.IsEmpty ? "" : $" Given was {string.Join(", ", near)}.";
    }
}
