using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.Networks.Paths;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>Paths between two nodes: what the analysis finds, as rows.</summary>
internal static class PathProcedures
{
    private static readonly ProcedureInput Source = new("source", TypeSet.Node, "NODE");
    private static readonly ProcedureInput Target = new("target", TypeSet.Node, "NODE");
    private static readonly ImmutableArray<ProcedureOutput> Paths =
    [
        new("index", TypeSet.Integer, "INTEGER"),
        new("path", TypeSet.Path, "PATH"),
        new("length", TypeSet.Float, "FLOAT"),
    ];

    public static ImmutableArray<Procedure> Rows { get; } =
    [
        new()
        {
            Name = "relgraph.shortestPath",
            Inputs = [Source, Target, MeasureProcedures.SettingsInput],
            Outputs = Paths,
            Description = "A shortest path between two nodes, or no row; a weight is a length, without one each relationship counts 1.",
            Body = static (arguments, context) => Find(arguments[0], arguments[1], 1, arguments[2], context),
        },
        new()
        {
            Name = "relgraph.kShortestPaths",
            Inputs = [Source, Target, new("k", TypeSet.Integer, "INTEGER"), MeasureProcedures.SettingsInput],
            Outputs = Paths,
            Description = "The k shortest paths between two nodes that cross no node twice, shortest first; a weight is a length.",
            Body = static (arguments, context) => Find(arguments[0], arguments[1], Amount(arguments[2]), arguments[3], context),
        },
    ];

    private static int Amount(in Value value) => value.Kind == ValueKind.Integer && value.AsInteger() is > 0 and <= 100_000
        ? (int)value.AsInteger()
        : throw Fault.Argument("InvalidArgumentValue", $"The number of paths is from 1 to 100000, but found {ValueText.Of(value)}.");

    private static IEnumerable<Value[]> Find(Value source, Value target, int count, Value settings, QueryContext context)
    {
        if (source.IsNull || target.IsNull)
            return [];
        var selection = new Selection(new Settings(settings), context);
        var (from, to) = (selection.Find(source, "source"), selection.Find(target, "target"));
        ImmutableArray<NetworkPath> paths = [];
        context.Compute(execution => paths = count == 1
            ? ShortestPaths.Find(selection.Network, from, to) is { } shortest ? [shortest] : []
            : KShortestPaths.Find(selection.Network, from, to, count, execution));
        return paths.Select((path, index) => new[] { Value.Of((long)index + 1), selection.Path(path), Value.Of(path.Length) });
    }
}
