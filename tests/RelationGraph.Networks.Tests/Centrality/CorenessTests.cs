using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class CorenessTests
{
    [Fact]
    public void A_triangle_with_a_tail_and_someone_apart_has_two_one_and_zero() =>
        Assert.Equal([2, 2, 2, 1, 1, 0], Numbers(Network.Create(isDirected: false, 6, [0, 1, 2, 2, 3], [1, 2, 0, 3, 4])));

    [Fact]
    public void Loops_hold_nobody_in_a_core_and_parallel_edges_do() =>
        Assert.Equal([2, 2, 0], Numbers(Network.Create(isDirected: false, 3, [0, 0, 0, 2], [1, 1, 0, 2])));

    [Fact]
    public void Coreness_is_what_repeated_pruning_leaves() =>
        RandomNetworks.Any.Sample(network => Assert.Equal(Oracle(network), Numbers(network)), iter: 3_000);

    [Fact]
    public void Coreness_does_not_depend_on_direction_or_the_order_of_nodes() => RandomNetworks.Any.Sample(network =>
    {
        var (places, numbers) = (Near.Shuffled(network), Numbers(network));
        Assert.Equal(numbers, Numbers(network.AsUndirected()));
        Assert.Equal(numbers, Numbers(network.Reversed()));
        var relabelled = Numbers(RandomNetworks.Relabelled(network, places));
        Assert.Equal(numbers, Array.ConvertAll(places, place => relabelled[place]));
    });

    [Fact]
    public void Classic_networks_have_the_cores_of_the_literature()
    {
        Assert.Equal(4, Numbers(ClassicNetworks.Karate).Max());
        Assert.Equal(2, Numbers(ClassicNetworks.Florentine).Max());
        Assert.Equal(4, Numbers(ClassicNetworks.Davis).Max());
        Assert.Equal(9, Numbers(ClassicNetworks.LesMiserables).Max());
    }

    private static int[] Numbers(Network network)
    {
        var numbers = new int[network.NodeCount];
        Coreness.Numbers(network, numbers);
        return numbers;
    }

    /// <summary>For each k takes nodes away that have fewer than k edges to those left, until none has; who is left has k.</summary>
    private static int[] Oracle(Network network)
    {
        var numbers = new int[network.NodeCount];
        var left = Enumerable.Range(0, network.NodeCount).ToHashSet();
        for (var k = 1; left.Count > 0; k++)
        {
            int Edges(int node) => Enumerable.Range(0, network.EdgeCount).Count(edge => network.Tails[edge] != network.Heads[edge]
                && ((network.Tails[edge] == node && left.Contains(network.Heads[edge])) || (network.Heads[edge] == node && left.Contains(network.Tails[edge]))));
            while (left.FirstOrDefault(node => Edges(node) < k, -1) is >= 0 and var weak)
                left.Remove(weak);
            foreach (var node in left)
                numbers[node] = k;
        }

        return numbers;
    }
}
