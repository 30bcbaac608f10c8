using System.Collections.Immutable;

namespace RelationGraph.Networks.Paths;

/// <summary>A path: no node occurs twice, and of parallel edges it takes a certain one.</summary>
/// <param name="Nodes">The nodes, from the source to the target.</param>
/// <param name="Edges">The edges between them, one fewer than the nodes.</param>
/// <param name="Length">The sum of the edges' lengths in the order of the path; without weights the number of edges.</param>
public sealed record NetworkPath(ImmutableArray<int> Nodes, ImmutableArray<int> Edges, double Length) : IComparable<NetworkPath>
{
    /// <summary>Whether both go over the same edges and nodes.</summary>
    /// <param name="other">The other path, or null.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(NetworkPath? other) => other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan()) && Edges.AsSpan().SequenceEqual(other.Edges.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var node in Nodes)
            hash.Add(node);
        foreach (var edge in Edges)
            hash.Add(edge);
        return hash.ToHashCode();
    }

    /// <summary>Orders paths: by length, then number of edges, then at the first step where they differ by the node that it leads to, then its edge.</summary>
    /// <param name="other">The other path, or null, which comes first.</param>
    /// <returns>Less than 0 where this one comes first, more than 0 where the other does, and 0 where they are the same.</returns>
    public int CompareTo(NetworkPath? other)
    {
        if (other is null)
            return 1;
        var order = Length.CompareTo(other.Length);
        if (order == 0)
            order = Edges.Length.CompareTo(other.Edges.Length);
        if (order == 0)
            order = Nodes[0].CompareTo(other.Nodes[0]);
        for (var i = 0; order == 0 && i < Edges.Length; i++)
        {
            order = Nodes[i + 1].CompareTo(other.Nodes[i + 1]);
            if (order == 0)
                order = Edges[i].CompareTo(other.Edges[i]);
        }

        return order;
    }

    /// <summary>Whether a path comes before another.</summary>
    /// <param name="left">A path.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first comes first.</returns>
    public static bool operator <(NetworkPath? left, NetworkPath? right) => Comparer<NetworkPath>.Default.Compare(left, right) < 0;

    /// <summary>Whether a path comes before another or is the same.</summary>
    /// <param name="left">A path.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the second does not come first.</returns>
    public static bool operator <=(NetworkPath? left, NetworkPath? right) => Comparer<NetworkPath>.Default.Compare(left, right) <= 0;

    /// <summary>Whether a path comes after another.</summary>
    /// <param name="left">A path.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the second comes first.</returns>
    public static bool operator >(NetworkPath? left, NetworkPath? right) => Comparer<NetworkPath>.Default.Compare(left, right) > 0;

    /// <summary>Whether a path comes after another or is the same.</summary>
    /// <param name="left">A path.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first does not come first.</returns>
    public static bool operator >=(NetworkPath? left, NetworkPath? right) => Comparer<NetworkPath>.Default.Compare(left, right) >= 0;

    /// <summary>Gives the path over edges from a source, whose length is summed in their order.</summary>
    internal static NetworkPath Of(Network network, int source, ReadOnlySpan<int> edges)
    {
        var nodes = ImmutableArray.CreateBuilder<int>(edges.Length + 1);
        nodes.Add(source);
        var length = 0.0;
        foreach (var edge in edges)
        {
            nodes.Add(network.Tails[edge] == nodes[^1] ? network.Heads[edge] : network.Tails[edge]);
            length += network.Weight(edge);
        }

        return new NetworkPath(nodes.MoveToImmutable(), [.. edges], length);
    }
}
