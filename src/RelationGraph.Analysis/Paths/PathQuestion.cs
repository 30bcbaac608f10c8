using System.Collections.Immutable;

using RelationGraph.Networks;

namespace RelationGraph.Analysis.Paths;

/// <summary>What is asked about the ways between two nodes.</summary>
public sealed record PathQuestion
{
    /// <summary>How many equally short paths are told at most.</summary>
    public const int MostTied = 10;

    /// <summary>The id of the node where paths start.</summary>
    public required string From { get; init; }

    /// <summary>The id of the node where paths end.</summary>
    public required string To { get; init; }

    /// <summary>Whether the least length by the network's weight is asked for; else the fewest ties.</summary>
    public bool IsCheapest { get; init; }

    /// <summary>How many paths are asked for, the best first; null for the best and those as good.</summary>
    public int? Count { get; init; }

    /// <summary>The most ties that a path may have where all simple paths are asked for, or null where they are not.</summary>
    public int? MaxLength { get; init; }

    /// <summary>How many paths are told at most where all are asked for.</summary>
    public int Limit { get; init; } = 1000;

    /// <summary>The ids of nodes and relations that cannot be used.</summary>
    public ImmutableArray<string> Closed { get; init; } = [];

    /// <summary>Whose search runs: QuikGraph's finds one shortest path or the K best, and lists neither the equally short nor all.</summary>
    public Engine Engine { get; init; }

    /// <summary>Says in one line a part what is asked.</summary>
    /// <returns>The lines.</returns>
    public ImmutableArray<string> Recipe() =>
    [
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"paths: {this switch
        {
            { MaxLength: { } most } => $"all that meet no node twice, up to {most} ties, at most {Limit}",
            { Count: { } count } => $"the {count} {(IsCheapest ? "of least length" : "of fewest ties")}, none meets a node twice",
            { Engine: Engine.QuikGraph } => IsCheapest ? "one of least length" : "one of fewest ties",
            _ => IsCheapest ? "of least length" : $"of fewest ties, at most {MostTied}",
        }}"),
        .. Engine == Engine.QuikGraph ? ["engine: QuikGraph's own algorithm"] : Enumerable.Empty<string>(),
        .. Closed.IsEmpty ? Enumerable.Empty<string>() : [$"closed: {string.Join(", ", Closed)}; a closed state or place closes what lies in it"],
    ];
}
