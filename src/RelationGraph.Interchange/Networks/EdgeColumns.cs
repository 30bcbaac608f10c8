using System.Collections.Immutable;

using RelationGraph.Networks;

namespace RelationGraph.Interchange.Networks;

/// <summary>The network of a file's edges and what stands beside each.</summary>
internal sealed record EdgeColumns
{
    public required Network Network { get; init; }

    public required ImmutableArray<int> Lines { get; init; }

    public required ImmutableArray<sbyte> Signs { get; init; }

    public required ImmutableArray<string?> Types { get; init; }

    /// <summary>How many rows have no weight where others have.</summary>
    public required int WithoutWeight { get; init; }

    /// <summary>How many rows have no sign where others have.</summary>
    public required int WithoutSign { get; init; }

    /// <summary>Whether ids of edges were not taken, since some stand for several.</summary>
    public required bool RepeatsIds { get; init; }
}
