using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using RelationGraph.Cypher.Functions.Temporal;

namespace RelationGraph.Cypher.Functions;

/// <summary>The table of scalar functions, a file a category.</summary>
internal static partial class FunctionTable
{
    private const TypeSet Nullable = TypeSet.Null;

    private static readonly Dictionary<string, Function> ByName = Index();

    /// <summary>All functions, by name.</summary>
    public static ImmutableArray<Function> All { get; } =
        [.. ByName.Values.OrderBy(static function => function.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The function of a name, in whatever case.</summary>
    public static bool TryFind(string name, [MaybeNullWhen(false)] out Function function) => ByName.TryGetValue(name, out function);

    private static Dictionary<string, Function> Index()
    {
        var table = new Dictionary<string, Function>(StringComparer.OrdinalIgnoreCase);
        ReadOnlySpan<ImmutableArray<Function>> groups =
        [
            ScalarFunctions(), GraphFunctions(), ConversionFunctions(), TextFunctions(), NumericFunctions(), TrigonometricFunctions(),
            ListFunctions(), PredicateFunctions(), SpatialFunctions(), VectorFunctions(), TemporalFunctions.Rows,
        ];
        foreach (var rows in groups)
        {
            foreach (var row in rows)
                table.Add(row.Name, row);
        }

        return table;
    }

    /// <summary>A row; the signature stands without the name, and the last <paramref name="optional"/> arguments may be left out.</summary>
    private static Function Row(
        string category,
        string name,
        string signature,
        string description,
        TypeSet gives,
        ReadOnlySpan<TypeSet> takes,
        FunctionBody body,
        int optional = 0) => new()
        {
            Name = name,
            Least = takes.Length - optional,
            Most = takes.Length,
            Takes = [.. takes],
            Gives = gives,
            Category = category,
            Signature = name + signature,
            Description = description,
            Body = body,
        };
}
