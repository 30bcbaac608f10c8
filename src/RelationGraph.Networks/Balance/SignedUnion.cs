namespace RelationGraph.Networks.Balance;

/// <summary>Sets of nodes, each of which is in its set's camp or against it.</summary>
internal sealed class SignedUnion
{
    private readonly int[] parents;
    private readonly int[] signs;

    /// <summary>Makes sets of one node each.</summary>
    public SignedUnion(int nodeCount)
    {
        parents = [.. Enumerable.Range(0, nodeCount)];
        signs = [.. Enumerable.Repeat(1, nodeCount)];
    }

    /// <summary>Gives the node that stands for a node's set, and the sign of the one against the other.</summary>
    public (int Root, int Sign) Find(int node)
    {
        var (root, sign) = (node, 1);
        while (parents[root] != root)
        {
            sign *= signs[root];
            root = parents[root];
        }

        // Every node on the way now hangs from the root by its own sign against it.
        var toRoot = sign;
        while (parents[node] != root && node != root)
        {
            var (next, step) = (parents[node], signs[node]);
            (parents[node], signs[node]) = (root, toRoot);
            toRoot *= step;
            node = next;
        }

        return (root, sign);
    }

    /// <summary>Joins the sets of two nodes so that their camps have a sign to each other.</summary>
    /// <returns>The root that went into another and the one it went into, or null where they were in one set.</returns>
    public (int Root, int Into, int Sign)? Join(int a, int b, int sign)
    {
        var ((rootA, signA), (rootB, signB)) = (Find(a), Find(b));
        if (rootA == rootB)
            return null;
        // The lesser node stays the root, so that it is in camp 1.
        var (root, into) = rootA < rootB ? (rootB, rootA) : (rootA, rootB);
        (parents[root], signs[root]) = (into, sign * signA * signB);
        return (root, into, signs[root]);
    }
}
