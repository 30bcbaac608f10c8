using System.Globalization;

namespace RelationGraph.Interchange.Networks;

/// <summary>What is known of a network while its file is read.</summary>
internal sealed class NetworkDraft(string file, NetworkReadOptions options)
{
    private readonly List<string> notes = [];

    public NetworkReadLimits Limits { get; } = options.Limits;

    public FaultLog Faults { get; } = new(file, options.Limits.MostDiagnostics);

    public NodeTable Nodes { get; } = new(options.Limits.MostNodes);

    public EdgeTable Edges { get; } = new(options.Limits.MostEdges);

    public NodeValues Values { get; } = new(options.Limits);

    public NetworkFormat? Format { get; set; }

    /// <summary>What the file says of edges that do not say it themselves.</summary>
    public DirectionBasis Basis { get; set; }

    /// <summary>How many rows were met.</summary>
    public long Rows { get; set; }

    /// <summary>Which nodes the file declares, by node, where it must declare them; else null.</summary>
    public IReadOnlyList<bool>? Declared { get; set; }

    /// <summary>Says how the file is understood.</summary>
    public void Note(string sentence) => notes.Add(sentence);

    /// <summary>Ends the reading of a file that is refused as a whole.</summary>
    public NetworkReading Refuse(UnreadableFile fault)
    {
        Faults.Add(fault.Code, fault.Line, fault.Column, fault.Found, fault.Expected);
        return new NetworkReading
        {
            Network = null,
            Format = Format,
            Direction = "Nothing was read.",
            Notes = [.. notes],
            NodeNames = [],
            NodeColumns = [],
            Signs = [],
            EdgeTypes = [],
            EdgeLines = [],
            Rows = Rows,
            Edges = 0,
            BothWays = 0,
            Rejected = Rows,
            Diagnostics = Faults.InOrder,
            Faults = Faults.Count,
        };
    }

    /// <summary>Ends the reading of a file that was read to its end.</summary>
    public NetworkReading Finish()
    {
        var (isDirected, doubles, direction) = Direction();
        var (ids, numbers) = DeclaredNodes();
        var edges = Edges.Build(isDirected, doubles, ids, numbers);
        Tell(edges.WithoutWeight, "no weight, and count 1");
        Tell(edges.WithoutSign, "no sign, and count 0");
        if (edges.RepeatsIds)
            notes.Add("Some ids stand for several edges, so that edges are named by their lines.");
        var (names, columns) = Values.Build(ids, numbers);
        return new NetworkReading
        {
            Network = edges.Network,
            Format = Format,
            Direction = direction,
            Notes = [.. notes],
            NodeNames = names,
            NodeColumns = columns,
            Signs = edges.Signs,
            EdgeTypes = edges.Types,
            EdgeLines = edges.Lines,
            Rows = Rows,
            Edges = Edges.Count,
            BothWays = doubles ? Edges.BothWays : 0,
            Rejected = Faults.Rejected,
            Diagnostics = Faults.InOrder,
            Faults = Faults.Count,
        };
    }

    private void Tell(int count, string what)
    {
        if (count > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "edge has" : "edges have")} {what}."));
    }

    private (bool IsDirected, bool Doubles, string Sentence) Direction()
    {
        if (options.IsDirected is { } asked)
            return (asked, false, asked ? "Directed, as asked." : "Undirected, as asked.");
        var isDirected = Edges.Count == 0 ? Basis.IsDirected : Edges.BothWays < Edges.Count;
        var source = Edges.Deviating > 0 ? Basis.RowSource : Basis.Source;
        if (source is null)
            return (isDirected, false, "Undirected: nothing in the file says that edges have a direction.");
        var word = isDirected ? "Directed" : "Undirected";
        return !isDirected || Edges.BothWays == 0
            ? (isDirected, false, $"{word}, {source}.")
            : (true, true, string.Create(
                CultureInfo.InvariantCulture, $"{word}, {source}; {Edges.BothWays} of {Edges.Count} edges have no direction and lead both ways."));
    }

    /// <summary>Leaves out nodes that only rejected edges name.</summary>
    private (IReadOnlyList<string> Ids, int[]? Numbers) DeclaredNodes()
    {
        if (Declared is null || Declared.All(isDeclared => isDeclared))
            return (Nodes.Ids, null);
        var (ids, numbers) = (new List<string>(), new int[Nodes.Ids.Count]);
        for (var node = 0; node < numbers.Length; node++)
        {
            numbers[node] = Declared[node] ? ids.Count : -1;
            if (Declared[node])
                ids.Add(Nodes.Ids[node]);
        }

        return (ids, numbers);
    }
}
