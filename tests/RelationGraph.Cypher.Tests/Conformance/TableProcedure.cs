using System.Text.RegularExpressions;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>A procedure that a scenario makes up: it gives those rows of a table whose first columns are the arguments.</summary>
/// <param name="Name">The name with its namespaces.</param>
/// <param name="Inputs">The arguments, by name and type.</param>
/// <param name="Outputs">The columns that it yields, by name and type.</param>
/// <param name="Rows">The rows of the table: the inputs, then the outputs.</param>
internal sealed partial record TableProcedure(
    string Name, IReadOnlyList<(string Name, string Type)> Inputs, IReadOnlyList<(string Name, string Type)> Outputs, IReadOnlyList<Value[]> Rows)
{
    /// <summary>Reads the step that makes the procedure up.</summary>
    /// <param name="signature">As <c>test.my.proc(in :: INTEGER?) :: (out :: STRING?)</c>.</param>
    /// <param name="table">The columns' names, then the rows; empty for a procedure that neither takes nor gives anything.</param>
    public static TableProcedure Read(string signature, IReadOnlyList<string[]> table)
    {
        var match = Signature().Match(signature);
        if (!match.Success)
            throw new FormatException($"'{signature}' is no signature of a procedure.");
        return new TableProcedure(
            match.Groups["name"].Value,
            Fields(match.Groups["inputs"].Value),
            Fields(match.Groups["outputs"].Value),
            [.. table.Skip(1).Where(row => row.Length > 0).Select(row => row.Select(cell => ExpectationReader.Read(cell).ToValue()).ToArray())]);
    }

    /// <summary>The rows that it gives, outputs alone.</summary>
    public IEnumerable<Value[]> Call(Value[] arguments) =>
        Rows.Where(row => arguments.Select((argument, index) => Same(argument, row[index])).All(same => same)).Select(row => row[Inputs.Count..]);

    // Whole numbers are handed over to where floating-point numbers are wanted, which equivalence allows for.
    private static bool Same(Value argument, Value cell) => argument == cell;

    private static List<(string Name, string Type)> Fields(string list) =>
    [
        .. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(field => (field[0], field[1])),
    ];

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<inputs>[^)]*)\)\s*::\s*\((?<outputs>[^)]*)\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Signature();
}
