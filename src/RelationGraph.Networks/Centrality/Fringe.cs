using RelationGraph.Networks.Connectivity;

namespace RelationGraph.Networks.Centrality;

/// <summary>The trees that hang on an undirected network, folded into the nodes that they hang on.</summary>
/// <remarks>
/// <para>
/// A node with one edge lies between no others, and all its paths go over its neighbour: it is taken away, and its neighbour counts for
/// both, until no such node is left. What is left, the core, is searched with those weights; what the trees carry follows from their
/// sizes (degree-one folding: Baglioni et al. 2012; Sarıyüce et al. 2013, doi:10.1137/1.9781611972832.76).
/// O(n + m).
/// </para>
/// <para>Where a piece has N nodes and the trees c hang on a node u, which then counts for W, the ordered pairs over u of which an end
/// lies in one of them are the sum over c of |c| (N - |c| - 1), those that start in c, and |c| (N - W), those that only end there.</para>
/// </remarks>
internal sealed class Fringe
{
    /// <summary>Folding pays where one node in so many has one edge.</summary>
    private const int LeastShare = 16;

    private readonly Network network;
    private readonly int[] pieceSizes;
    private readonly double[] counts;
    private readonly double[] carried;
    private readonly double[] carriedByEdges;
    private readonly bool[] isCore;
    private readonly int[] coreEdges;

    private Fringe(Network network)
    {
        this.network = network;
        (counts, carried) = (new double[network.NodeCount], new double[network.NodeCount]);
        (carriedByEdges, isCore) = (new double[network.EdgeCount], new bool[network.NodeCount]);
        pieceSizes = PieceSizes(network);
        Array.Fill(counts, 1);
        Array.Fill(isCore, true);
        Fold();
        var isKept = new bool[network.EdgeCount];
        for (var edge = 0; edge < isKept.Length; edge++)
            isKept[edge] = isCore[network.Tails[edge]] && isCore[network.Heads[edge]];
        (Core, coreEdges) = network.WithEdges(isKept);
    }

    /// <summary>The network without the edges of the trees.</summary>
    public Network Core { get; }

    /// <summary>The number of nodes that each node of the core stands for.</summary>
    public double[] Weights => counts;

    /// <summary>Folds the trees of a network.</summary>
    /// <returns>What hangs on its core, or null where that is too little to be worth while.</returns>
    public static Fringe? Of(Network network)
    {
        if (network.IsDirected)
            return null;
        var leaves = 0;
        for (var node = 0; node < network.NodeCount; node++)
            leaves += network.OutDegree(node) == 1 ? 1 : 0;
        return leaves > 0 && leaves >= network.NodeCount / LeastShare ? new Fringe(network) : null;
    }

    /// <summary>Adds to the scores of the core's nodes what the trees carry, from both ends of each pair.</summary>
    public void AddToNodes(Span<double> scores)
    {
        for (var node = 0; node < scores.Length; node++)
            scores[node] += carried[node] + ((counts[node] - 1) * (pieceSizes[node] - counts[node]));
    }

    /// <summary>Writes the scores of the edges of the core and of the trees, from both ends of each pair.</summary>
    public void SpreadOverEdges(ReadOnlySpan<double> coreScores, Span<double> scores)
    {
        carriedByEdges.CopyTo(scores);
        for (var edge = 0; edge < coreEdges.Length; edge++)
            scores[coreEdges[edge]] = coreScores[edge];
    }

    private static int[] PieceSizes(Network network)
    {
        var pieces = new int[network.NodeCount];
        var sizes = new int[Components.Weak(network, pieces)];
        foreach (var piece in pieces)
            sizes[piece]++;
        return Array.ConvertAll(pieces, piece => sizes[piece]);
    }

    private void Fold()
    {
        var degrees = new int[network.NodeCount];
        var leaves = new Stack<int>();
        for (var node = 0; node < degrees.Length; node++)
        {
            degrees[node] = network.OutDegree(node);
            if (degrees[node] == 1)
                leaves.Push(node);
        }

        while (leaves.TryPop(out var leaf))
        {
            // The last node of a piece that is a tree has lost its edge and stays as the core.
            if (degrees[leaf] == 0)
                continue;
            var (neighbour, edge) = LastEdge(leaf);
            double size = counts[leaf], rest = pieceSizes[leaf] - size;
            carried[neighbour] += size * (rest - 1);
            carriedByEdges[edge] = 2 * size * rest;
            counts[neighbour] += size;
            isCore[leaf] = false;
            degrees[leaf] = 0;
            if (--degrees[neighbour] == 1)
                leaves.Push(neighbour);
        }
    }

    private (int Neighbour, int Edge) LastEdge(int leaf)
    {
        var neighbours = network.Neighbours(leaf);
        var i = 0;
        while (!isCore[neighbours[i]])
            i++;
        return (neighbours[i], network.EdgesOf(leaf)[i]);
    }
}
