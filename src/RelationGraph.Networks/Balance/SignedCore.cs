namespace RelationGraph.Networks.Balance;

/// <summary>A signed graph without parallel edges that is made smaller without a change of its frustration index.</summary>
/// <remarks>
/// A coupling is the weight of an edge times its sign. Parallel edges are merged into the sum of their couplings: what they cancel, every
/// partition pays. A node of at most three neighbours is replaced by edges among these (for one, none; for two, one edge of the lesser
/// weight; for three, the triangle that costs as much as the star does with the node in its better camp), and a node with one edge that
/// weighs as much as its others together goes with that neighbour. Such reductions are those of Liers and others for the maximum cut
/// (Lange, Andres and Swoboda 2019, https://doi.org/10.48550/arXiv.1812.01426; Ferizovic and others 2020,
/// https://doi.org/10.1137/1.9781611976007.3).
/// </remarks>
internal sealed class SignedCore
{
    private readonly Dictionary<int, double>?[] couplings;
    private readonly List<Removal> removals;

    /// <summary>Makes a core of isolated nodes.</summary>
    /// <param name="nodeCount">The number of nodes.</param>
    public SignedCore(int nodeCount)
    {
        couplings = new Dictionary<int, double>?[nodeCount];
        for (var node = 0; node < nodeCount; node++)
            couplings[node] = [];
        removals = [];
    }

    private SignedCore(SignedCore other)
    {
        couplings = Array.ConvertAll(other.couplings, row => row is null ? null : new Dictionary<int, double>(row));
        removals = [.. other.removals];
        Constant = other.Constant;
    }

    /// <summary>What every partition pays beside the edges that are left.</summary>
    public double Constant { get; private set; }

    /// <summary>The number of nodes, those that were removed among them.</summary>
    public int NodeCount => couplings.Length;

    /// <summary>Gives a copy that can be made smaller by itself.</summary>
    public SignedCore Copy() => new(this);

    /// <summary>Gives the couplings of a node by neighbour, or null where it was removed.</summary>
    public Dictionary<int, double>? Couplings(int node) => couplings[node];

    /// <summary>Adds an edge, merged with the one that is there.</summary>
    public void Add(int a, int b, double coupling)
    {
        if (coupling == 0)
            return;
        var (rowA, rowB) = (couplings[a]!, couplings[b]!);
        var there = rowA.GetValueOrDefault(b);
        if (there * coupling < 0)
            Constant += Math.Min(Math.Abs(there), Math.Abs(coupling));
        var sum = there + coupling;
        if (sum == 0)
        {
            rowA.Remove(b);
            rowB.Remove(a);
            return;
        }

        rowA[b] = sum;
        rowB[a] = sum;
    }

    /// <summary>Puts a node in the camp of another (sign 1) or against it (sign −1) and removes it.</summary>
    /// <param name="node">The node that goes.</param>
    /// <param name="into">The node that stays.</param>
    /// <param name="sign">1 or −1.</param>
    public void Contract(int node, int into, int sign)
    {
        var row = Remove(node);
        removals.Add(new Removal(node, into, sign, -1, 0, -1, 0));
        foreach (var (neighbour, coupling) in row)
        {
            if (neighbour != into)
                Add(into, neighbour, coupling * sign);
            else if (coupling * sign < 0)
                Constant += Math.Abs(coupling);
        }
    }

    /// <summary>Makes it as small as the rules allow.</summary>
    public void Reduce(Steps steps)
    {
        var (waiting, isWaiting) = (new Queue<int>(), new bool[couplings.Length]);
        for (var node = 0; node < couplings.Length; node++)
        {
            if (couplings[node] is not null)
                Wait(node);
        }

        while (waiting.TryDequeue(out var node))
        {
            isWaiting[node] = false;
            if (couplings[node] is not { } row)
                continue;
            steps.Take(row.Count + 1);
            if (row.Count <= 3)
            {
                int[] neighbours = [.. row.Keys];
                RemoveStar(node, neighbours);
                Array.ForEach(neighbours, Wait);
            }
            else if (Dominant(row) is { } heaviest)
            {
                int[] neighbours = [.. row.Keys];
                Contract(node, heaviest, Math.Sign(row[heaviest]));
                Array.ForEach(neighbours, Wait);
            }
        }

        void Wait(int node)
        {
            if (isWaiting[node])
                return;
            isWaiting[node] = true;
            waiting.Enqueue(node);
        }
    }

    /// <summary>Puts the nodes that were removed in the camps that cost least beside those of the nodes that are left.</summary>
    /// <param name="camps">The camp of each node that is left, 1 or −1; those of the others are filled in.</param>
    public void Restore(Span<int> camps)
    {
        for (var i = removals.Count - 1; i >= 0; i--)
        {
            var removal = removals[i];
            var pull = removal.CouplingA * Camp(removal.A, camps) + removal.CouplingB * Camp(removal.B, camps) + removal.CouplingC * Camp(removal.C, camps);
            camps[removal.Node] = pull < 0 ? -1 : 1;
        }

        static int Camp(int node, ReadOnlySpan<int> camps) => node < 0 ? 0 : camps[node];
    }

    private static int? Dominant(Dictionary<int, double> row)
    {
        var (sum, most, heaviest) = (0.0, 0.0, -1);
        foreach (var (neighbour, coupling) in row)
        {
            var weight = Math.Abs(coupling);
            sum += weight;
            if (weight > most)
                (most, heaviest) = (weight, neighbour);
        }

        return 2 * most >= sum ? heaviest : null;
    }

    private Dictionary<int, double> Remove(int node)
    {
        var row = couplings[node]!;
        couplings[node] = null;
        foreach (var neighbour in row.Keys)
            couplings[neighbour]!.Remove(node);
        return row;
    }

    private void RemoveStar(int node, int[] neighbours)
    {
        var row = Remove(node);
        var (a, b, c) = (At(0), At(1), At(2));
        var (pullA, pullB, pullC) = (Pull(a), Pull(b), Pull(c));
        removals.Add(new Removal(node, a, pullA, b, pullB, c, pullC));
        if (b < 0)
            return;
        // What it costs that one of the three is on the wrong side; two on the wrong side are the third on it.
        var (weightA, weightB, weightC) = (Math.Abs(pullA), Math.Abs(pullB), Math.Abs(pullC));
        var (costA, costB, costC) = (Math.Min(weightA, weightB + weightC), Math.Min(weightB, weightA + weightC), Math.Min(weightC, weightA + weightB));
        Add(a, b, (costA + costB - costC) / 2 * Math.Sign(pullA) * Math.Sign(pullB));
        if (c < 0)
            return;
        Add(a, c, (costA + costC - costB) / 2 * Math.Sign(pullA) * Math.Sign(pullC));
        Add(b, c, (costB + costC - costA) / 2 * Math.Sign(pullB) * Math.Sign(pullC));

        int At(int i) => i < neighbours.Length ? neighbours[i] : -1;
        double Pull(int neighbour) => neighbour < 0 ? 0 : row[neighbour];
    }

    /// <summary>A node that was removed, and the couplings by which its camp follows from those of others; −1 for no other.</summary>
    private readonly record struct Removal(int Node, int A, double CouplingA, int B, double CouplingB, int C, double CouplingC);
}
