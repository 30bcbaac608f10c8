using System.Collections.Immutable;
using System.Text.RegularExpressions;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Runs one scenario, step by step.</summary>
internal sealed partial class ScenarioRun(Scenario scenario, ScenarioGraph graph, Func<string, string>? readNamedGraph)
{
    private ImmutableDictionary<string, Value> parameters = ImmutableDictionary.Create<string, Value>(StringComparer.Ordinal);
    private GraphSnapshot? before;
    private string query = "";
    private ResultTable? result;
    private CypherException? error;

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="graph">An empty graph.</param>
    /// <param name="readNamedGraph">The script that makes the graph of a name; null where no graph has one.</param>
    /// <exception cref="ScenarioFailedException">It does not hold.</exception>
    public static void Run(Scenario scenario, ScenarioGraph graph, Func<string, string>? readNamedGraph = null)
    {
        var run = new ScenarioRun(scenario, graph, readNamedGraph);
        foreach (var step in scenario.Steps)
            run.Do(step);
        run.RefuseError(scenario.Steps[^1]);
    }

    private void Do(ScenarioStep step)
    {
        try
        {
            if (Raised().Match(step.Text) is { Success: true } raised)
            {
                CheckError(step, raised.Groups["type"].Value, raised.Groups["phase"].Value, raised.Groups["detail"].Value);
                return;
            }

            RefuseError(step);
            if (!TryPrepare(step) && !TryCheck(step))
                throw Failed(step, $"'{step.Text}' is no step that is known");
        }
        catch (Exception fault) when (fault is not (ScenarioFailedException or OperationCanceledException))
        {
            throw Failed(step, $"{fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}", fault);
        }
    }

    private bool TryPrepare(ScenarioStep step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return true;
            case "having executed:":
                Execute(step);
                RefuseError(step);
                return true;
            case "parameters are:":
                foreach (var row in step.Table)
                    parameters = parameters.SetItem(row[0], ExpectationReader.Read(row[1]).ToValue());
                return true;
            case "executing query:" or "executing control query:":
                before = GraphSnapshot.Take(graph.Connection);
                Execute(step);
                return true;
        }

        if (Procedure().Match(step.Text) is { Success: true } procedure)
            graph.Add(TableProcedure.Read(procedure.Groups["signature"].Value, step.Table));
        else if (NamedGraph().Match(step.Text) is { Success: true } named)
            Build(step, named.Groups["name"].Value);
        else
            return false;
        return true;
    }

    private bool TryCheck(ScenarioStep step)
    {
        switch (step.Text)
        {
            case "the result should be, in any order:":
                CheckRows(step, inOrder: false, anyListOrder: false);
                return true;
            case "the result should be, in order:":
                CheckRows(step, inOrder: true, anyListOrder: false);
                return true;
            case "the result should be (ignoring element order for lists):":
                CheckRows(step, inOrder: false, anyListOrder: true);
                return true;
            case "the result should be, in order (ignoring element order for lists):":
                CheckRows(step, inOrder: true, anyListOrder: true);
                return true;
            case "the result should be empty":
                if (result is not { Rows.Count: 0 })
                    throw Failed(step, $"rows where there should be none:\n    {result}");
                return true;
            case "no side effects":
                CheckChanges(step, []);
                return true;
            case "the side effects should be:":
                CheckChanges(step, GraphSnapshot.ReadChanges(step.Table));
                return true;
            default:
                return false;
        }
    }

    private void Execute(ScenarioStep step) => Execute(step.Query ?? throw Failed(step, "there is no query"));

    private void Execute(string text)
    {
        (query, result, error) = (text, null, null);
        try
        {
            result = ResultTable.Read(
                graph.Connection,
                new QueryRequest { Text = text, Parameters = parameters, MayWrite = true, Timeout = TimeSpan.FromSeconds(60) });
        }
        catch (CypherException fault)
        {
            error = fault;
        }
    }

    private void Build(ScenarioStep step, string name)
    {
        var script = (readNamedGraph ?? throw Failed(step, $"there is no graph '{name}'"))(name);
        foreach (var statement in script.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Execute(statement);
            RefuseError(step);
        }
    }

    private void CheckRows(ScenarioStep step, bool inOrder, bool anyListOrder)
    {
        if (result is null)
            throw Failed(step, "no query was run");
        if (result.DifferenceFrom(step.Table, inOrder, anyListOrder) is { } difference)
            throw Failed(step, difference);
    }

    private void CheckChanges(ScenarioStep step, SortedDictionary<string, int> expected)
    {
        if (before is null)
            throw Failed(step, "no query was run");
        var actual = before.ChangesTo(GraphSnapshot.Take(graph.Connection));
        if (!actual.SequenceEqual(expected))
            throw Failed(step, $"the side effects are {Write(actual)} instead of {Write(expected)}");

        static string Write(SortedDictionary<string, int> changes) =>
            changes.Count == 0 ? "none" : string.Join(", ", changes.Select(change => $"{change.Key} {change.Value}"));
    }

    private void CheckError(ScenarioStep step, string type, string phase, string detail)
    {
        var wanted = $"{type} at {phase}: {detail}";
        if (error is null)
            throw Failed(step, $"no error, {wanted} was expected; the result is\n    {result}");
        var when = error.Phase == QueryPhase.CompileTime ? "compile time" : "runtime";
        if (!string.Equals(type, error.Type, StringComparison.Ordinal)
            || (phase is not "any time" && !string.Equals(phase, when, StringComparison.Ordinal))
            || (detail is not "*" && !string.Equals(detail, error.Detail, StringComparison.Ordinal)))
            throw Failed(step, $"{error.Type} at {when}: {error.Detail} ({error.Message}), {wanted} was expected", error);
        error = null;
    }

    private void RefuseError(ScenarioStep step)
    {
        if (error is { } fault)
            throw Failed(step, $"{fault.Type} at {fault.Phase}: {fault.Detail} ({fault.Message})", fault);
    }

    private ScenarioFailedException Failed(ScenarioStep step, string what, Exception? cause = null) =>
        new($"{scenario.Feature}:{step.Line}: {what}\n  scenario at line {scenario.Line}: {scenario.Title}\n  {query.ReplaceLineEndings("\n  ")}", cause);

    [GeneratedRegex("^an? (?<type>\\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>\\w+|\\*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Raised();

    [GeneratedRegex("^there exists a procedure (?<signature>.*\\S)\\s*:$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Procedure();

    [GeneratedRegex("^the (?<name>[\\w-]+) graph$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedGraph();
}
