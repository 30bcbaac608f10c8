namespace RelationGraph.Networks.Balance;

/// <summary>What signed measures ask of their arguments.</summary>
internal static class Signs
{
    /// <summary>Refuses a directed network, and signs that are not one of −1, 0 and 1 for each edge.</summary>
    public static void Check(Network network, ReadOnlySpan<int> signs)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.IsDirected)
            throw new ArgumentException("balance is a measure of undirected networks", nameof(network));
        if (signs.Length != network.EdgeCount)
            throw new ArgumentException($"there are {network.EdgeCount} edges and {signs.Length} signs", nameof(signs));
        foreach (var sign in signs)
        {
            if (sign is < -1 or > 1)
                throw new ArgumentException($"{sign} is no sign", nameof(signs));
        }
    }
}
