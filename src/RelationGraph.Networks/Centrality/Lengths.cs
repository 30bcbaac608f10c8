using System.Globalization;

namespace RelationGraph.Networks.Centrality;

/// <summary>What the measures over distances ask of weights, which they read as lengths.</summary>
internal static class Lengths
{
    /// <summary>Checks that each length is more than 0.</summary>
    /// <exception cref="ArgumentException">One is not.</exception>
    public static void CheckPositive(Network network)
    {
        foreach (var length in network.Weights)
        {
            if (length <= 0)
            {
                throw new ArgumentException(
                    $"an edge is {length.ToString(CultureInfo.InvariantCulture)} long: lengths are more than 0, since nodes at no distance have no place in an order of distances",
                    nameof(network));
            }
        }
    }

    /// <summary>The one length that all edges have, 1 without weights, or null where lengths differ.</summary>
    public static double? Common(Network network)
    {
        var lengths = network.Weights;
        if (lengths.IsEmpty)
            return 1;
        return lengths.ContainsAnyExcept(lengths[0]) ? null : lengths[0];
    }
}
