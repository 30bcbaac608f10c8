namespace RelationGraph.Analysis.Communities;

/// <summary>How often nodes share a community over several partitions; O(nodes × partitions), whatever the number of pairs.</summary>
internal sealed class Togetherness
{
    private readonly int[] sizes;
    private readonly double[] byNode;
    private readonly double[] byCommunity;
    private readonly double pairsTogether;
    private readonly int partitions;

    /// <summary>Counts.</summary>
    /// <param name="community">The communities asked about, numbered from 0.</param>
    /// <param name="others">The partitions in which nodes do or do not share a community.</param>
    public Togetherness(int[] community, int[][] others)
    {
        partitions = others.Length;
        sizes = Sizes(community);
        byNode = new double[community.Length];
        byCommunity = new double[sizes.Length];
        foreach (var other in others)
        {
            // How many nodes a community here shares with one there: of it every node sees all but itself.
            var shared = new Dictionary<(int Here, int There), int>();
            for (var node = 0; node < community.Length; node++)
                shared[(community[node], other[node])] = shared.GetValueOrDefault((community[node], other[node])) + 1;
            foreach (var ((here, _), count) in shared)
                byCommunity[here] += Pairs(count);
            for (var node = 0; node < community.Length; node++)
                byNode[node] += shared[(community[node], other[node])] - 1;
            pairsTogether += Sizes(other).Sum(Pairs);
        }
    }

    /// <summary>In which share of the partitions the node is with another of its community, on average; null where it is alone.</summary>
    public double? OfNode(int node, int community) => sizes[community] < 2 ? null : byNode[node] / (partitions * (sizes[community] - 1.0));

    /// <summary>In which share of the partitions two nodes of a community are together, on average; null where it has one node.</summary>
    public double? OfCommunity(int community) => sizes[community] < 2 ? null : byCommunity[community] / (partitions * Pairs(sizes[community]));

    /// <summary>The same over the pairs of all communities.</summary>
    public double? Within => sizes.Sum(Pairs) is > 0 and var pairs ? byCommunity.Sum() / (partitions * pairs) : null;

    /// <summary>In which share of the partitions two nodes of different communities are together, on average.</summary>
    public double? Across => Pairs(byNode.Length) - sizes.Sum(Pairs) is > 0 and var pairs ? (pairsTogether - byCommunity.Sum()) / (partitions * pairs) : null;

    /// <summary>Of the pairs that are together in at least one of two partitions, the share that is in both; null without such a pair.</summary>
    public static double? Kept(int[] one, int[] other)
    {
        var both = one.Zip(other).CountBy(pair => pair).Sum(entry => Pairs(entry.Value));
        var either = one.CountBy(number => number).Sum(entry => Pairs(entry.Value)) + other.CountBy(number => number).Sum(entry => Pairs(entry.Value)) - both;
        return either > 0 ? both / either : null;
    }

    private static int[] Sizes(int[] community)
    {
        var counts = new int[community.Length == 0 ? 0 : community.Max() + 1];
        foreach (var number in community)
            counts[number]++;
        return counts;
    }

    private static double Pairs(int count) => count * (count - 1.0) / 2;
}
