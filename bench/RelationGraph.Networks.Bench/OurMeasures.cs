using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Communities;
using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Paths;

namespace RelationGraph.Networks.Bench;

/// <summary>The measures of RelationGraph.Networks.</summary>
internal static class OurMeasures
{
    private static readonly EigenvectorOptions Greatest = new() { Scale = EigenvectorScale.Greatest };
    private static readonly PageRankOptions ExactPageRank = new() { Tolerance = 1e-14 };

    /// <summary>The measures, by the name that the benchmark has for them.</summary>
    public static IReadOnlyDictionary<string, Measure> All { get; } = new Dictionary<string, Measure>(StringComparer.Ordinal)
    {
        ["degree"] = Scores(Plain, (network, scores, _) => Degree.Out(network, scores)),
        ["betweenness"] = Scores(Plain, (network, scores, execution) => Betweenness.Scores(network, default, scores, execution)),
        ["betweenness-weighted"] = Scores(Weighted, (network, scores, execution) => Betweenness.Scores(network, default, scores, execution)),
        ["closeness"] = Near(Plain, ClosenessKind.WithinReach),
        ["closeness-weighted"] = Near(Weighted, ClosenessKind.WithinReach),
        ["harmonic"] = Near(Plain, ClosenessKind.Harmonic) with { Scale = network => network.NodeCount - 1 },
        ["harmonic-weighted"] = Near(Weighted, ClosenessKind.Harmonic) with { Scale = network => network.NodeCount - 1 },
        ["pagerank"] = Scores(Plain, (network, scores, execution) => PageRank.Scores(network, new PageRankOptions(), scores, execution)),
        ["pagerank-exact"] = Scores(Plain, (network, scores, execution) => PageRank.Scores(network, ExactPageRank, scores, execution)),
        ["eigenvector"] = Scores(Plain, (network, scores, execution) => Eigenvector.Scores(network, Greatest, scores, execution)),
        ["katz"] = Scores(Plain, Walks),
        ["constraint"] = Scores(Plain, (network, scores, execution) => StructuralHoles.Constraint(network, scores, execution)),
        ["coreness"] = Numbers((network, numbers, execution) => Coreness.Numbers(network, numbers, execution)),
        ["components"] = Numbers((network, numbers, _) => Components.Weak(network, numbers)) with { Check = results => results.Integers.Span.ToArray().Max() + 1 },
        ["articulation"] = new(Articulation) { Check = results => results.Integers.Length },
        ["bfs"] = new((graph, sources, results, execution) =>
            BreadthFirst.FromAll(graph.Plain, sources, results.TakeIntegers(sources.Length * graph.Plain.NodeCount), execution)),
        ["dijkstra"] = new((graph, sources, results, execution) =>
            Dijkstra.FromAll(graph.Weighted, sources, results.TakeDoubles(sources.Length * graph.Plain.NodeCount), execution)),
        ["k-shortest"] = new(KShortest) { Check = results => results.Figure },
        ["leiden"] = new((graph, seeds, results, execution) => Groups(graph, seeds, new(), results, execution)) { Check = results => results.Figure },
        ["leiden-to-its-end"] = new((graph, seeds, results, execution) => Groups(graph, seeds, new() { LeastGain = 0 }, results, execution)) { Check = results => results.Figure },
    };

    private delegate void Scoring(Network network, Span<double> scores, Execution execution);

    private delegate void Numbering(Network network, Span<int> numbers, Execution execution);

    private static Network Plain(LoadedGraph graph) => graph.Plain;

    private static Network Weighted(LoadedGraph graph) => graph.Weighted;

    private static Measure Scores(Func<LoadedGraph, Network> read, Scoring score) => new((graph, _, results, execution) =>
    {
        var network = read(graph);
        score(network, results.TakeDoubles(network.NodeCount).Span, execution);
    });

    private static Measure Near(Func<LoadedGraph, Network> read, ClosenessKind kind) =>
        Scores(read, (network, scores, execution) => Closeness.Scores(network, kind, scores, execution));

    private static Measure Numbers(Numbering number) =>
        new((graph, _, results, execution) => number(graph.Plain, results.TakeIntegers(graph.Plain.NodeCount).Span, execution));

    // A step counts what it counts on networkx's side, which has no default.
    private static void Walks(Network network, Span<double> scores, Execution execution)
    {
        Degree.Out(network, scores);
        var greatest = 0.0;
        foreach (var degree in scores)
            greatest = Math.Max(greatest, degree);
        Katz.Scores(network, new KatzOptions { Alpha = 0.9 / greatest, Tolerance = 1e-14 }, scores, execution);
    }

    private static void Articulation(LoadedGraph graph, int[] arguments, Results results, Execution execution)
    {
        var nodes = Biconnectivity.Find(graph.Plain, execution).Nodes;
        var numbers = results.TakeIntegers(nodes.Length).Span;
        for (var i = 0; i < nodes.Length; i++)
            numbers[i] = nodes[i].Node;
    }

    private static void KShortest(LoadedGraph graph, int[] arguments, Results results, Execution execution)
    {
        results.Figure = 0;
        for (var i = 1; i + 1 < arguments.Length; i += 2)
        {
            foreach (var path in KShortestPaths.Find(graph.Weighted, arguments[i], arguments[i + 1], arguments[0], execution))
                results.Figure += path.Length;
        }
    }

    private static void Groups(LoadedGraph graph, int[] seeds, LeidenOptions options, Results results, Execution execution)
    {
        var community = results.TakeIntegers(graph.Plain.NodeCount).Span;
        var sum = 0.0;
        foreach (var seed in seeds)
        {
            Leiden.Find(graph.Plain, options with { Seed = (ulong)seed }, community, execution);
            sum += Modularity.Of(graph.Plain, community);
        }

        results.Figure = sum / seeds.Length;
    }
}
