using System.Collections.Immutable;
using System.Text;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>All rows of a result.</summary>
internal sealed record ResultTable(ImmutableArray<string> Columns, IReadOnlyList<Value[]> Rows)
{
    public static ResultTable Read(IGraphConnection connection, QueryRequest request)
    {
        using var result = connection.Run(request, TestContext.Current.CancellationToken);
        var rows = new List<Value[]>();
        while (result.Read())
            rows.Add(result.Row.ToArray());
        return new ResultTable(result.Columns, rows);
    }

    /// <summary>Compares with the table of a step.</summary>
    /// <returns>What differs; null if nothing does.</returns>
    public string? DifferenceFrom(IReadOnlyList<string[]> table, bool inOrder, bool anyListOrder)
    {
        if (!Columns.AsSpan().SequenceEqual(table[0]))
            return $"the columns are {Line(Columns)} instead of {Line(table[0])}";
        var missing = new List<string>();
        List<Value[]> left = [.. Rows];
        for (var index = 1; index < table.Count; index++)
        {
            var cells = table[index];
            Expectation[] row = [.. cells.Select(ExpectationReader.Read)];
            var found = inOrder
                ? (index <= Rows.Count && Matches(row, Rows[index - 1], anyListOrder) ? left.IndexOf(Rows[index - 1]) : -1)
                : left.FindIndex(actual => Matches(row, actual, anyListOrder));
            if (found < 0)
                missing.Add(Line(cells));
            else
                left.RemoveAt(found);
        }

        if (missing.Count == 0 && left.Count == 0)
            return null;
        return new StringBuilder($"{Rows.Count} rows instead of {table.Count - 1}")
            .Append(missing.Count > 0 ? $"\n  expected {(inOrder ? "at this place" : "and missing")}:\n    {string.Join("\n    ", missing.Take(20))}" : "")
            .Append(left.Count > 0 ? $"\n  found instead:\n    {string.Join("\n    ", left.Take(20).Select(Line))}" : "")
            .ToString();
    }

    public override string ToString() => $"{Line(Columns)}\n    {string.Join("\n    ", Rows.Take(20).Select(Line))}";

    private static bool Matches(Expectation[] expected, Value[] actual, bool anyListOrder)
    {
        if (expected.Length != actual.Length)
            return false;
        for (var index = 0; index < expected.Length; index++)
        {
            if (!expected[index].Matches(actual[index], anyListOrder))
                return false;
        }

        return true;
    }

    private static string Line(Value[] row) => Line(row.Select(Notation.Write));

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
