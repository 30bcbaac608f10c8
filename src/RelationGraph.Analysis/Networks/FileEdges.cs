using System.Collections.Immutable;

using RelationGraph.Networks;

namespace RelationGraph.Analysis.Networks;

/// <summary>What a file tells of its edges and nodes beside ends and weights.</summary>
public sealed record FileEdges
{
    /// <summary>The file's name, as the recipe tells it.</summary>
    public required string Name { get; init; }

    /// <summary>How the file was understood and what of it was selected, as the recipe tells it, one line a part.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The sign of each edge (+1, −1, 0), or null where the file gives none.</summary>
    public ImmutableArray<int>? Signs { get; init; }

    /// <summary>For each attribute of nodes its value by node, empty where none is told.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> NodeAttributes { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    internal Network? Raw { get; init; }

    internal FileEdges Only(int[] nodes, int[] edges) => this with
    {
        Signs = Signs is { } signs ? [.. edges.Select(edge => signs[edge])] : null,
        NodeAttributes = NodeAttributes.ToImmutableSortedDictionary(
            entry => entry.Key, entry => nodes.Select(node => entry.Value[node]).ToImmutableArray(), StringComparer.Ordinal),
    };
}
