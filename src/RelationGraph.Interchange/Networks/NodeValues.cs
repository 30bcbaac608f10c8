using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace RelationGraph.Interchange.Networks;

/// <summary>What a file says of its nodes beside their ids, column by column.</summary>
internal sealed class NodeValues(NetworkReadLimits limits)
{
    private const long MostCells = 200_000_000;

    private readonly List<(string Name, string? Default, List<(int Node, string Value)> Cells)> columns = [];
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pool = new(StringComparer.Ordinal);
    private readonly List<(int Node, string Value)> names = [];

    /// <summary>Gives the column of that name, which is added where there is none.</summary>
    /// <exception cref="UnreadableFile">There are too many.</exception>
    public int Column(string name, string? missing)
    {
        if (byName.TryGetValue(name, out var column))
            return column;
        if (columns.Count >= limits.MostColumns)
            throw new UnreadableFile(NetworkDiagnostics.TooMany, string.Create(CultureInfo.InvariantCulture, $"{limits.MostColumns} columns"));
        columns.Add((name, missing, []));
        return byName[name] = columns.Count - 1;
    }

    /// <summary>Says a value of a node; what is said last holds.</summary>
    public void Set(int column, int node, string value)
    {
        // Kinds and countries repeat: one string stands for all that are equal.
        if (!pool.TryGetValue(value, out var pooled))
            pooled = pool[value] = value;
        columns[column].Cells.Add((node, pooled));
    }

    /// <summary>Says the name of a node that stands in no column.</summary>
    public void Name(int node, string name) => names.Add((node, name));

    /// <summary>Gives the names of nodes and the other columns.</summary>
    /// <param name="ids">The ids, which are the names of nodes that have none.</param>
    /// <param name="numbers">The number in the network of each node as it is numbered here, −1 for none; null where it is the same.</param>
    /// <exception cref="UnreadableFile">There are too many values.</exception>
    public (ImmutableArray<string> Names, ImmutableArray<NodeColumn> Columns) Build(IReadOnlyList<string> ids, int[]? numbers)
    {
        if (columns.Count * (long)ids.Count > MostCells)
            throw new UnreadableFile(NetworkDiagnostics.TooMany, string.Create(CultureInfo.InvariantCulture, $"{MostCells} values of nodes"));
        var named = names.Count > 0 ? -1 : NameColumn();
        var own = Filled(ids.Count, null, named < 0 ? names : columns[named].Cells, numbers);
        var display = new string[ids.Count];
        for (var node = 0; node < own.Length; node++)
            display[node] = own[node] is { } name && !string.IsNullOrWhiteSpace(name) ? name : ids[node];
        var built = columns.Where((_, column) => column != named && columns[column] is { Cells.Count: > 0 } or { Default: not null }).Select(column =>
            new NodeColumn(column.Name, ImmutableCollectionsMarshal.AsImmutableArray(Filled(ids.Count, column.Default, column.Cells, numbers))));
        return (ImmutableCollectionsMarshal.AsImmutableArray(display), [.. built]);
    }

    private int NameColumn()
    {
        foreach (var known in new[] { "name", "label" })
        {
            var column = columns.FindIndex(column => string.Equals(column.Name, known, StringComparison.OrdinalIgnoreCase) && column.Cells.Count > 0);
            if (column >= 0)
                return column;
        }

        return -1;
    }

    private static string?[] Filled(int count, string? missing, List<(int Node, string Value)> cells, int[]? numbers)
    {
        var values = new string?[count];
        Array.Fill(values, missing);
        foreach (var (node, value) in cells)
        {
            if ((numbers is null ? node : numbers[node]) is >= 0 and var number)
                values[number] = value;
        }

        return values;
    }
}
