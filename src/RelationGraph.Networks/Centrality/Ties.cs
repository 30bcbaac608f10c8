namespace RelationGraph.Networks.Centrality;

/// <summary>The contacts of each node and how strongly it is tied to each: all edges between the two, either way, added up.</summary>
/// <param name="Offsets">Where the contacts of each node start, and at the end the length of all.</param>
/// <param name="Contacts">The contacts, in order, each once; nobody is a contact of himself, nor who is tied with strength 0.</param>
/// <param name="Strengths">The strengths, above 0, beside them.</param>
/// <param name="Sums">The sum of each node's strengths.</param>
/// <param name="Greatest">The greatest of each node's strengths, 0 without contacts.</param>
internal sealed record Ties(int[] Offsets, int[] Contacts, double[] Strengths, double[] Sums, double[] Greatest)
{
    /// <summary>Collects the ties of a network; O(n + m).</summary>
    public static Ties Of(Network network)
    {
        var length = network.OutNeighbours.Length + (network.IsDirected ? network.InNeighbours.Length : 0);
        var (contacts, strengths) = (new int[length], new double[length]);
        var offsets = new int[network.NodeCount + 1];
        var (sums, greatest) = (new double[network.NodeCount], new double[network.NodeCount]);
        var count = 0;
        for (var node = 0; node < network.NodeCount; node++)
        {
            var (leaving, lastLeaving) = (network.OutOffsets[node], network.OutOffsets[node + 1]);
            var (entering, lastEntering) = network.IsDirected ? (network.InOffsets[node], network.InOffsets[node + 1]) : (0, 0);
            while (leaving < lastLeaving || entering < lastEntering)
            {
                var contact = Math.Min(
                    leaving < lastLeaving ? network.OutNeighbours[leaving] : int.MaxValue,
                    entering < lastEntering ? network.InNeighbours[entering] : int.MaxValue);
                var strength = SumOf(contact, network.OutNeighbours, network.OutWeights, ref leaving, lastLeaving)
                    + SumOf(contact, network.InNeighbours, network.InWeights, ref entering, lastEntering);
                if (contact == node || strength == 0)
                    continue;
                (contacts[count], strengths[count]) = (contact, strength);
                count++;
                sums[node] += strength;
                greatest[node] = Math.Max(greatest[node], strength);
            }

            offsets[node + 1] = count;
        }

        return new Ties(offsets, contacts, strengths, sums, greatest);
    }

    /// <summary>Adds up a run of parallel edges and goes past it.</summary>
    private static double SumOf(int contact, ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights, ref int at, int last)
    {
        var sum = 0.0;
        for (; at < last && neighbours[at] == contact; at++)
            sum += weights.IsEmpty ? 1 : weights[at];
        return sum;
    }
}
