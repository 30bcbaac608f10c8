using CsCheck;

namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Random networks of a few hundred nodes, so large that kernels batch sources, share out work and turn between directions.</summary>
internal static class LargeNetworks
{
    /// <summary>Any without weights: sparse, dense, in pieces, long as a chain, with leaves, parallel edges and loops.</summary>
    public static Gen<Network> Any { get; } = Gen.Select(Gen.Bool, Gen.Int[0, 3], Gen.Int[1, 700], Gen.Int[0, int.MaxValue], (isDirected, shape, nodes, seed) => shape switch
    {
        0 => Random(isDirected, nodes, nodes / 2, seed),
        1 => Random(isDirected, nodes, 3 * nodes, seed),
        2 => Random(isDirected, nodes, Math.Min(nodes * nodes / 4, 5000), seed),
        _ => Chain(isDirected, nodes, seed),
    });

    /// <summary>Edges between nodes taken at random.</summary>
    public static Network Random(bool isDirected, int nodes, int edges, int seed)
    {
        var random = new Random(seed);
        var (tails, heads) = (new int[edges], new int[edges]);
        for (var edge = 0; edge < edges; edge++)
            (tails[edge], heads[edge]) = (random.Next(nodes), random.Next(nodes));
        return Network.Create(isDirected, nodes, tails, heads);
    }

    /// <summary>A chain whose nodes are numbered at random, with a shortcut here and there between nodes that are near each other.</summary>
    public static Network Chain(bool isDirected, int nodes, int seed)
    {
        var random = new Random(seed);
        int[] places = [.. Enumerable.Range(0, nodes)];
        random.Shuffle(places);
        var (tails, heads) = (new List<int>(), new List<int>());
        for (var node = 0; node + 1 < nodes; node++)
        {
            tails.Add(places[node]);
            heads.Add(places[node + 1]);
            tails.Add(places[node + 1]);
            heads.Add(places[Math.Max(node - random.Next(5), 0)]);
        }

        return Network.Create(isDirected, nodes, [.. tails], [.. heads]);
    }

    /// <summary>Undirected trees, now and then a new one, with edges more between nodes taken at random.</summary>
    public static Network Trees(int nodes, int more, int seed)
    {
        var random = new Random(seed);
        var (tails, heads) = (new List<int>(), new List<int>());
        for (var node = 1; node < nodes; node++)
        {
            if (random.Next(50) == 0)
                continue;
            tails.Add(node);
            heads.Add(random.Next(node));
        }

        for (var edge = 0; edge < more; edge++)
        {
            tails.Add(random.Next(nodes));
            heads.Add(random.Next(nodes));
        }

        return Network.Create(isDirected: false, nodes, [.. tails], [.. heads]);
    }

    /// <summary>The network with lengths of 1 to 4 that depend on the ends only, so that parallel edges are equally long.</summary>
    public static Network WithLengths(Network network) => network.WithWeights(
        Enumerable.Range(0, network.EdgeCount).Select(edge => 1.0 + (network.Tails[edge] * network.Heads[edge] % 4)).ToArray());

    /// <summary>The number of steps from a node to each, −1 out of reach: a queue and nothing else.</summary>
    public static int[] Distances(Network network, int source)
    {
        var distances = new int[network.NodeCount];
        Array.Fill(distances, -1);
        distances[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in network.Neighbours(node))
            {
                if (distances[next] >= 0)
                    continue;
                distances[next] = distances[node] + 1;
                queue.Enqueue(next);
            }
        }

        return distances;
    }
}
