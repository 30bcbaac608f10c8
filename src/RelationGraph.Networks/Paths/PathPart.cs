using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>The paths that go along one path up to a node of it and leave that node by none of certain edges.</summary>
internal sealed record PathPart
{
    /// <summary>The path along which they go; null where they start at the source without.</summary>
    public required NetworkPath? Parent { get; init; }

    /// <summary>How many edges of it they take.</summary>
    public required int Leaves { get; init; }

    /// <summary>Where they start.</summary>
    public required int Source { get; init; }

    /// <summary>The edges by which they do not leave.</summary>
    public required ImmutableArray<int> Banned { get; init; }

    /// <summary>The length that none of them goes below; with the best of them, its length.</summary>
    public double Length { get; init; }

    /// <summary>The number of edges that none of that length goes below; with the best of them, its number of edges.</summary>
    public int Hops { get; init; }

    /// <summary>The first of them, or null where it is not found yet.</summary>
    public NetworkPath? Best { get; init; }

    /// <summary>The nodes up to where they leave, that node last.</summary>
    public ReadOnlySpan<int> Prefix => Parent is null ? new ReadOnlySpan<int>([Source]) : Parent.Nodes.AsSpan()[..(Leaves + 1)];

    /// <summary>The edges up to where they leave.</summary>
    public ReadOnlySpan<int> PrefixEdges => Parent is null ? [] : Parent.Edges.AsSpan()[..Leaves];

    /// <summary>Orders parts by their bounds; at the same bound those whose best is not found yet come first, since it may come before any that is.</summary>
    public static int Compare(PathPart? left, PathPart? right)
    {
        var (first, second) = (left!, right!);
        var order = first.Length.CompareTo(second.Length);
        if (order == 0)
            order = first.Hops.CompareTo(second.Hops);
        if (order == 0)
            order = (first.Best is not null).CompareTo(second.Best is not null);
        return order != 0 || first.Best is null ? order : first.Best.CompareTo(second.Best);
    }

    /// <summary>Gives the parts that are left without the best: for each node from where they leave on, the paths that go along the best up to it and leave there.</summary>
    public IEnumerable<PathPart> WithoutBest()
    {
        for (var leaves = Leaves; leaves < Best!.Edges.Length; leaves++)
        {
            ImmutableArray<int> banned = leaves == Leaves ? Banned.Add(Best.Edges[leaves]) : [Best.Edges[leaves]];
            yield return new PathPart { Parent = Best, Leaves = leaves, Source = Source, Banned = banned };
        }
    }
}
