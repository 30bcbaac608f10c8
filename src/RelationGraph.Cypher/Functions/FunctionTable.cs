using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using RelationGraph.Cypher.Functions.Temporal;

namespace RelationGraph.Cypher.Functions;

/// <summary>The table of scalar functions, a file a category.</summary>
internal static partial class FunctionTable
{
    private static readonly Dictionary<string, Function> ByName = Index();

    /// <summary>All functions, by name.</summary>
    public static ImmutableArray<Function> All { get; } =
        [.. ByName.Values.OrderBy(static function => function.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The function of a name, in whatever case.</summary>
    public static bool TryFind(string name, [MaybeNullWhen(false)] out Function function) => ByName.TryGetValue(name, out function);

    private static Dictionary<string, Function> Index()
    {
        var table = new Dictionary<string, Function>(StringComparer.OrdinalIgnoreCase);
        foreach (var rows in (ReadOnlySpan<IEnumerable<Function>>)[ScalarFunctions(), TemporalFunctions.Rows])
        {
            foreach (var row in rows)
                table.Add(row.Name, row);
        }

        return table;
    }
}
