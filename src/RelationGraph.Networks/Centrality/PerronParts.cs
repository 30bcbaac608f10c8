namespace RelationGraph.Networks.Centrality;

/// <summary>The strongly connected parts of a network with their greatest eigenvalues, and the eigenvector of the whole that they make.</summary>
internal sealed class PerronParts
{
    /// <summary>Eigenvalues that differ by less, as a share, are equal.</summary>
    private const double Tied = 1e-12;

    private readonly Network network;
    private readonly EigenvectorOptions options;
    private readonly StrongParts parts;
    private readonly double[] values;
    private readonly double[] vectors;
    private readonly int[] places;

    private PerronParts(Network network, EigenvectorOptions options)
    {
        // An edge of weight 0 is none here, and must not hold a part together.
        this.network = network = network.Weights.Contains(0) ? network.WithEdges(Array.ConvertAll(network.Weights.ToArray(), weight => weight > 0)).Network : network;
        this.options = options;
        parts = StrongParts.Of(network);
        values = new double[parts.Count];
        vectors = new double[network.NodeCount];
        places = new int[network.NodeCount];
        for (var part = 0; part < parts.Count; part++)
        {
            var nodes = parts.Nodes(part);
            for (var i = 0; i < nodes.Length; i++)
                places[nodes[i]] = i;
        }
    }

    /// <summary>The greatest eigenvalue of all.</summary>
    public double Greatest { get; private set; }

    /// <summary>How the eigenvalues were reached.</summary>
    public Convergence Convergence { get; private set; } = new(0, 0, HasConverged: true);

    /// <summary>Finds the eigenvalues of the parts that may have the greatest.</summary>
    public static PerronParts Of(Network network, EigenvectorOptions options, CancellationToken cancellation)
    {
        Arguments.CheckLimits(options.Tolerance, options.MaxIterations, nameof(options));
        Arguments.CheckNotNegative(network, nameof(network));
        var found = new PerronParts(network, options);
        int[] bySize = [.. Enumerable.Range(0, found.parts.Count)];
        Array.Sort(Array.ConvertAll(bySize, part => -found.parts.Nodes(part).Length), bySize);
        foreach (var part in bySize)
            found.Solve(part, cancellation);
        return found;
    }

    /// <summary>Gives the eigenvector, not yet scaled; there is an eigenvalue above 0.</summary>
    public Convergence Scores(Span<double> scores, CancellationToken cancellation)
    {
        scores.Clear();
        var leadsOn = LeadsOn();
        var single = new double[scores.Length];
        var convergence = Convergence;
        for (var part = 0; part < parts.Count; part++)
        {
            if (!IsTied(part) || leadsOn[part])
                continue;
            var reached = Reached(part);
            convergence = Extend(part, reached, single, convergence, cancellation);
            AddProjection(reached, single, scores);
        }

        return convergence;
    }

    private bool IsTied(int part) => values[part] > 0 && values[part] >= Greatest * (1 - Tied);

    /// <summary>Finds the eigenvalue and vector of a part, unless a bound says that it is not the greatest.</summary>
    private void Solve(int part, CancellationToken cancellation)
    {
        var nodes = parts.Nodes(part);
        var rows = RowsWithin(part);
        if (Bound(rows) < Greatest * (1 - Tied) || rows.Neighbours.Length == 0)
            return;
        var vector = new double[nodes.Length];
        var left = Math.Max(1, options.MaxIterations - Convergence.Iterations);
        var (value, convergence) = PerronVector.Find(rows, vector, options.Tolerance, left, cancellation);
        values[part] = value;
        Greatest = Math.Max(Greatest, value);
        Convergence = Joined(Convergence, convergence);
        for (var i = 0; i < nodes.Length; i++)
            vectors[nodes[i]] = vector[i];
    }

    /// <summary>Gives the rows of incoming edges among the nodes of a part, numbered by their places; without edges of weight 0.</summary>
    private Rows RowsWithin(int part)
    {
        var nodes = parts.Nodes(part);
        if (nodes.Length == network.NodeCount)
            return network.InRows;
        var (offsets, neighbours, weights) = (new int[nodes.Length + 1], new List<int>(), new List<double>());
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var entry = network.InOffsets[nodes[i]]; entry < network.InOffsets[nodes[i] + 1]; entry++)
            {
                var neighbour = network.InNeighbours[entry];
                if (parts.PartOf[neighbour] != part)
                    continue;
                neighbours.Add(places[neighbour]);
                if (network.IsWeighted)
                    weights.Add(network.InWeights[entry]);
            }

            offsets[i + 1] = neighbours.Count;
        }

        return Rows.WithoutEdges(offsets, [.. neighbours], network.IsWeighted ? [.. weights] : null);
    }

    /// <summary>Gives a number that the eigenvalue is not above: the greatest sum of a row.</summary>
    private static double Bound(Rows rows)
    {
        var bound = 0.0;
        for (var row = 0; row < rows.Offsets.Length - 1; row++)
        {
            var sum = (double)(rows.Offsets[row + 1] - rows.Offsets[row]);
            if (rows.Weights is not null)
                sum = Vectors.Sum(rows.Weights.AsSpan(rows.Offsets[row]..rows.Offsets[row + 1]));
            bound = Math.Max(bound, sum);
        }

        return bound;
    }

    /// <summary>Tells of each part whether another that has the greatest eigenvalue can be reached from it.</summary>
    private bool[] LeadsOn()
    {
        var leadsOn = new bool[parts.Count];
        // Edges lead to lower parts, which are thus known.
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var node in parts.Nodes(part))
            {
                foreach (var neighbour in network.Neighbours(node))
                {
                    var other = parts.PartOf[neighbour];
                    leadsOn[part] |= other != part && (IsTied(other) || leadsOn[other]);
                }
            }
        }

        return leadsOn;
    }

    /// <summary>Gives a part and those that can be reached from it, in an order in which edges lead forward.</summary>
    private List<int> Reached(int from)
    {
        var reached = new List<int> { from };
        var seen = new HashSet<int> { from };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var node in parts.Nodes(reached[i]))
            {
                foreach (var neighbour in network.Neighbours(node))
                {
                    if (seen.Add(parts.PartOf[neighbour]))
                        reached.Add(parts.PartOf[neighbour]);
                }
            }
        }

        reached.Sort((a, b) => b.CompareTo(a));
        return reached;
    }

    /// <summary>Makes the eigenvector of a part's eigenvalue: its own vector, then what that gives to the parts that it leads to.</summary>
    private Convergence Extend(int part, List<int> reached, double[] single, Convergence convergence, CancellationToken cancellation)
    {
        foreach (var node in parts.Nodes(part))
            single[node] = vectors[node];
        foreach (var other in reached)
        {
            if (other == part)
                continue;
            // Gauss–Seidel, which converges as the other part's eigenvalue is less; a node in no cycle is exact at once.
            var (sweeps, change) = (0, double.PositiveInfinity);
            while (change > options.Tolerance && sweeps < options.MaxIterations)
            {
                cancellation.ThrowIfCancellationRequested();
                change = Sweep(parts.Nodes(other), single);
                sweeps++;
            }

            convergence = Joined(convergence, new Convergence(sweeps > 1 ? sweeps : 0, change, change <= options.Tolerance));
        }

        return convergence;
    }

    /// <summary>Makes each node satisfy its equation, and gives the greatest change as a share of a score.</summary>
    private double Sweep(ReadOnlySpan<int> nodes, double[] single)
    {
        if (nodes.Length == 1)
        {
            single[nodes[0]] = network.InRows.Gather(nodes[0], single) / (Greatest - Loops(nodes[0]));
            return 0;
        }

        var greatest = 0.0;
        foreach (var node in nodes)
        {
            var (old, score) = (single[node], network.InRows.Gather(node, single) / Greatest);
            if (score != old)
                greatest = Math.Max(greatest, Math.Abs(score - old) / Math.Max(score, old));
            single[node] = score;
        }

        return greatest;
    }

    /// <summary>Adds up the weights of a node's loops.</summary>
    private double Loops(int node)
    {
        var sum = 0.0;
        for (var entry = network.InOffsets[node]; entry < network.InOffsets[node + 1]; entry++)
        {
            if (network.InNeighbours[entry] == node)
                sum += network.IsWeighted ? network.InWeights[entry] : 1;
        }

        return sum;
    }

    /// <summary>Adds the vector all 1 projected on a vector, which is cleared.</summary>
    private void AddProjection(List<int> reached, double[] single, Span<double> scores)
    {
        var (sum, square) = (0.0, 0.0);
        foreach (var part in reached)
        {
            foreach (var node in parts.Nodes(part))
            {
                sum += single[node];
                square += single[node] * single[node];
            }
        }

        foreach (var part in reached)
        {
            foreach (var node in parts.Nodes(part))
            {
                scores[node] += single[node] * (sum / square);
                single[node] = 0;
            }
        }
    }

    private static Convergence Joined(Convergence one, Convergence other) => new(
        one.Iterations + other.Iterations, Math.Max(one.Residual, other.Residual), one.HasConverged && other.HasConverged);
}
