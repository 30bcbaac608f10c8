using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Diagrams.Scenes;

namespace RelationGraph.Diagrams.Tests.Samples;

/// <summary>Made-up graphs of the size and shape that documents about one state give: one hub, many ends, some bodies joined to most.</summary>
internal static class SampleGraphs
{
    public const string Hub = "n000";
    public const string Partner = "n001";

    private static readonly string[] Types =
    [
        "TREATY", "MEMBER_OF", "AID", "DISPUTE", "TRANSIT", "PARTICIPATES_IN", "TRADE", "SECURITY", "DIPLOMACY", "FINANCE",
        "RESTRICTION", "LOCATED_IN", "POSITION", "BORDERS",
    ];

    private static readonly (string Name, NodeShape Shape)[] Names =
    [
        ("Northern Republic", NodeShape.State), ("Agency for Shared Development", NodeShape.Organization),
        ("Upper Valley dam", NodeShape.Project), ("Red Pass", NodeShape.Place), ("Lowland Kingdom", NodeShape.State),
        ("Organization for Cooperation and Mutual Security", NodeShape.Organization), ("Road of the Four Rivers", NodeShape.Project),
        ("Bank of the Highlands", NodeShape.Organization), ("River Port", NodeShape.Place), ("Islands", NodeShape.State),
        ("High Command of the South", NodeShape.Organization), ("Line 500", NodeShape.Project),
    ];

    /// <summary>A graph of so many nodes and edges, most of them at the hub.</summary>
    public static DiagramGraph Whole(int nodes = 155, int edges = 400, int seed = 3)
    {
        var random = new Random(seed);
        var drawn = Enumerable.Range(0, nodes).Select(Node).ToImmutableArray();
        var ends = new List<(int From, int To)>();
        for (var i = 1; i < nodes; i++)
        {
            if (random.NextDouble() < 0.62)
                ends.Add(random.NextDouble() < 0.5 ? (0, i) : (i, 0));
        }

        for (var i = 0; i < edges / 10; i++)
            ends.Add(random.NextDouble() < 0.6 ? (1, 0) : (0, 1));
        while (ends.Count < edges)
        {
            var (a, b) = ((int)(Math.Pow(random.NextDouble(), 2) * nodes), (int)(Math.Pow(random.NextDouble(), 1.6) * nodes));
            if (a != b || random.NextDouble() < 0.05)
                ends.Add((a, b));
        }

        return new(drawn, [.. ends.Select((end, index) => Edge(index, end.From, end.To, random))]);
    }

    /// <summary>The hub, its neighbours and their edges with it.</summary>
    public static DiagramGraph Ego() => Part(Whole(), edge => Touches(edge, Hub));

    /// <summary>The hub and its partner, their edges, and what both have edges with.</summary>
    public static DiagramGraph Pair()
    {
        var whole = Whole();
        bool Shared(string node) =>
            whole.Edges.Any(edge => Touches(edge, node) && Touches(edge, Hub)) && whole.Edges.Any(edge => Touches(edge, node) && Touches(edge, Partner));
        return Part(whole, edge =>
            (Touches(edge, Hub) || Touches(edge, Partner))
            && new[] { edge.From, edge.To }.All(end => end is Hub or Partner || Shared(end)));
    }

    public static string Id(int number) => "n" + number.ToString("000", CultureInfo.InvariantCulture);

    public static DiagramNode Node(int number)
    {
        var (name, shape) = Names[number % Names.Length];
        var label = number < Names.Length ? name : $"{name} {number}";
        return new() { Id = Id(number), Name = label, Shape = shape, Kind = "sample" };
    }

    public static DiagramEdge Edge(int number, int from, int to, Random random)
    {
        var type = Types[random.Next(Types.Length)];
        return new()
        {
            Id = "e" + number.ToString("0000", CultureInfo.InvariantCulture),
            Type = type,
            From = Id(from),
            To = Id(to),
            Title = $"Agreement on matter {number}",
            When = number % 3 == 0 ? "1994/.." : null,
            Status = number % 7 == 0 ? "proposed" : "in-force",
            IsEstablished = number % 7 != 0,
            IsDirected = type is not ("TREATY" or "BORDERS" or "DIPLOMACY"),
            Statements = [new($"Fact number {number} holds between them.", $"sample, line {number}")],
        };
    }

    private static bool Touches(DiagramEdge edge, string node) =>
        string.Equals(edge.From, node, StringComparison.Ordinal) || string.Equals(edge.To, node, StringComparison.Ordinal);

    private static DiagramGraph Part(DiagramGraph graph, Func<DiagramEdge, bool> wanted)
    {
        var edges = graph.Edges.Where(wanted).ToImmutableArray();
        var ends = edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet(StringComparer.Ordinal);
        return new([.. graph.Nodes.Where(node => ends.Contains(node.Id))], edges);
    }
}
