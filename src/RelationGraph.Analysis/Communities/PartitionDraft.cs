using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;

namespace RelationGraph.Analysis.Communities;

/// <summary>Gathers what is told of communities that were found.</summary>
/// <param name="network">The network.</param>
/// <param name="ties">Its ties with their strengths, undirected, under the same numbers.</param>
/// <param name="community">The community of each node.</param>
/// <param name="together">How far other seeds agree.</param>
internal sealed class PartitionDraft(TieNetwork network, Network ties, int[] community, Togetherness together)
{
    private readonly double[] within = new double[ties.NodeCount];
    private readonly double[] outward = new double[ties.NodeCount];

    public Partition Partition(ulong seed, double? modularity, ImmutableArray<double> modularities)
    {
        var count = community.Length == 0 ? 0 : community.Max() + 1;
        var inner = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        var bridges = new Dictionary<(int First, int Second), List<int>>();
        for (var edge = 0; edge < ties.EdgeCount; edge++)
        {
            var (tail, head) = (ties.Tails[edge], ties.Heads[edge]);
            var (one, other) = (community[tail], community[head]);
            var sums = one == other ? within : outward;
            sums[tail] += ties.Weight(edge);
            sums[head] += ties.Weight(edge);
            if (one == other)
                inner[one].Add(edge);
            else if (bridges.TryGetValue((Math.Min(one, other), Math.Max(one, other)), out var known))
                known.Add(edge);
            else
                bridges.Add((Math.Min(one, other), Math.Max(one, other)), [edge]);
        }

        var members = Enumerable.Range(0, community.Length).ToLookup(node => community[node]);
        return new Partition
        {
            Network = network,
            Seed = seed,
            Modularity = modularity,
            Modularities = modularities,
            CommunityOf = [.. community],
            Communities = [.. inner.Select((edges, number) => Community(number, members[number], edges))],
            Bridges =
            [
                .. bridges.Select(entry => new CommunityBridge(entry.Key.First, entry.Key.Second, entry.Value.Sum(ties.Weight), Heaviest(entry.Value)))
                    .OrderByDescending(bridge => bridge.Weight).ThenBy(bridge => bridge.First).ThenBy(bridge => bridge.Second),
            ],
            TogetherWithin = together.Within,
            TogetherAcross = together.Across,
        };
    }

    private Community Community(int number, IEnumerable<int> nodes, List<int> edges)
    {
        ImmutableArray<CommunityMember> members =
        [
            .. nodes.Select(node => new CommunityMember(node, within[node], outward[node], together.OfNode(node, number)))
                .OrderByDescending(member => member.Within).ThenBy(member => member.Node),
        ];
        return new Community
        {
            Number = number,
            Members = members,
            Edges = Heaviest(edges),
            Within = edges.Sum(ties.Weight),
            Outward = members.Sum(member => member.Outward),
            Together = together.OfCommunity(number),
        };
    }

    /// <summary>By weight, then by how many relations they stand for.</summary>
    private ImmutableArray<int> Heaviest(List<int> edges) =>
        [.. edges.OrderByDescending(ties.Weight).ThenByDescending(edge => network.TiesOf(edge).Length).ThenBy(edge => edge)];
}
