using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.Networks;
using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Communities;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>Measures of nodes: what the analysis computes, as rows.</summary>
internal static class MeasureProcedures
{
    /// <summary>The argument that every measure takes.</summary>
    public static ProcedureInput SettingsInput { get; } = new("settings", TypeSet.Map, "MAP", Value.Of(MapValue.Empty));

    public static ImmutableArray<Procedure> Rows { get; } =
    [
        Scores(
            "relgraph.degree",
            "How many ends of relationships a node has, or with a weight their sum.",
            [],
            static (network, settings, scores, execution) =>
                Degree.All(network, scores, settings.Text("weight") is not null)),
        Scores(
            "relgraph.betweenness",
            "For how many pairs of nodes shortest paths lead through a node; a weight is a length.",
            ["normalised"],
            static (network, settings, scores, execution) =>
                Betweenness.Scores(network, new BetweennessOptions(settings.Flag("normalised")), scores, execution)),
        Scores(
            "relgraph.closeness",
            "How near a node is to those that it reaches; a weight is a length.",
            [],
            static (network, settings, scores, execution) =>
                Closeness.Scores(network, ClosenessKind.Corrected, scores, execution)),
        Scores(
            "relgraph.harmonic",
            "The mean of the reciprocal distances from a node; a weight is a length.",
            [],
            static (network, settings, scores, execution) =>
                Closeness.Scores(network, ClosenessKind.Harmonic, scores, execution)),
        Scores(
            "relgraph.eigenvector",
            "How well a node is joined to nodes that are well joined; a weight is a strength.",
            [],
            static (network, settings, scores, execution) =>
                Eigenvector.Scores(network, new EigenvectorOptions(), scores, execution)),
        Scores(
            "relgraph.katz",
            "How many walks end at a node, long ones counting less; a weight is a strength.",
            [],
            static (network, settings, scores, execution) =>
                Katz.Scores(network, new KatzOptions(), scores, execution)),
        Scores(
            "relgraph.pageRank",
            "How often a walker who sometimes starts anew is at a node; a weight is a strength.",
            ["damping"],
            static (network, settings, scores, execution) =>
                PageRank.Scores(network, new PageRankOptions { Damping = settings.Number("damping", 0.85, 0, 0.999) }, scores, execution)),
        new()
        {
            Name = "relgraph.coreness",
            Inputs = [SettingsInput],
            Outputs = [new("node", TypeSet.Node, "NODE"), new("coreness", TypeSet.Integer, "INTEGER")],
            Description = "The greatest k for which a node belongs to the k-core.",
            Body = static (arguments, context) => Numbers(arguments, context, [], static (network, _, numbers, execution) =>
                Coreness.Numbers(network, numbers, execution)),
        },
        new()
        {
            Name = "relgraph.communities",
            Inputs = [SettingsInput],
            Outputs = [new("node", TypeSet.Node, "NODE"), new("community", TypeSet.Integer, "INTEGER")],
            Description = "The community of each node by Leiden's method, from 0 for the largest; a weight is a strength.",
            Body = static (arguments, context) => Numbers(arguments, context, ["resolution", "seed"], static (network, settings, numbers, execution) =>
            {
                var options = new LeidenOptions { Resolution = settings.Number("resolution", 1, 0, 1e6), Seed = (ulong)settings.Whole("seed", 1) };
                Leiden.Find(network, options, numbers, execution);
            }),
        },
    ];

    private delegate void ScoreKernel(Network network, Settings settings, Span<double> scores, Networks.Execution execution);

    private delegate void NumberKernel(Network network, Settings settings, Span<int> numbers, Networks.Execution execution);

    private static Procedure Scores(string name, string description, string[] own, ScoreKernel kernel) => new()
    {
        Name = name,
        Inputs = [SettingsInput],
        Outputs = [new("node", TypeSet.Node, "NODE"), new("score", TypeSet.Float, "FLOAT")],
        Description = description,
        Body = (arguments, context) =>
        {
            var settings = new Settings(arguments[0], own);
            var selection = new Selection(settings, context);
            var scores = new double[selection.Network.NodeCount];
            context.Compute(execution => kernel(selection.Network, settings, scores, execution));
            return scores.Select((score, node) => new[] { selection.NodeAt(node), Value.Of(score) });
        },
    };

    private static IEnumerable<Value[]> Numbers(Value[] arguments, QueryContext context, string[] own, NumberKernel kernel)
    {
        var settings = new Settings(arguments[0], own);
        var selection = new Selection(settings, context);
        var numbers = new int[selection.Network.NodeCount];
        context.Compute(execution => kernel(selection.Network, settings, numbers, execution));
        return numbers.Select((number, node) => new[] { selection.NodeAt(node), Value.Of((long)number) });
    }
}
