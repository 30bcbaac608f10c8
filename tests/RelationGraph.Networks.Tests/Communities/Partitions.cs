namespace RelationGraph.Networks.Tests.Communities;

/// <summary>Modularity by its definition over pairs of nodes, and the best there is by trying every partition.</summary>
internal sealed class Partitions
{
    private readonly double[,] excess;

    /// <summary>Computes for each pair of nodes the weight between them less what chance would put there, by the total strength.</summary>
    public Partitions(Network network, double resolution)
    {
        var count = network.NodeCount;
        var (between, strengths) = (new double[count, count], new double[count]);
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (tail, head, weight) = (network.Tails[edge], network.Heads[edge], network.Weight(edge));
            between[tail, head] += weight;
            between[head, tail] += weight;
            strengths[tail] += weight;
            strengths[head] += weight;
        }

        var total = strengths.Sum();
        excess = new double[count, count];
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
                excess[one, other] = (between[one, other] - (resolution * strengths[one] * strengths[other] / total)) / total;
        }
    }

    /// <summary>The modularity of a partition.</summary>
    public double Modularity(int[] community)
    {
        var sum = 0.0;
        for (var one = 0; one < community.Length; one++)
        {
            for (var other = 0; other < community.Length; other++)
                sum += community[one] == community[other] ? excess[one, other] : 0;
        }

        return sum;
    }

    /// <summary>What a node gains most by moving to another community, or to one of its own; at most 0 where it is well placed.</summary>
    public double BestMove(int[] community, int node)
    {
        double Towards(int number) => Enumerable.Range(0, community.Length)
            .Where(other => other != node && community[other] == number).Sum(other => 2 * excess[node, other]);
        var here = Towards(community[node]);
        return community.Distinct().Select(Towards).Append(0).Max() - here;
    }

    /// <summary>The modularity of the best partition of all.</summary>
    public double Best() => Best(new int[excess.GetLength(0)], 0, 0, 0);

    private double Best(int[] community, int node, int used, double sum)
    {
        if (node == community.Length)
            return sum;
        var best = double.NegativeInfinity;
        for (var number = 0; number <= used; number++)
        {
            community[node] = number;
            var gain = excess[node, node];
            for (var other = 0; other < node; other++)
                gain += community[other] == number ? 2 * excess[node, other] : 0;
            best = Math.Max(best, Best(community, node + 1, Math.Max(used, number + 1), sum + gain));
        }

        return best;
    }
}
