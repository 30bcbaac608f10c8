namespace RelationGraph.Networks.Centrality;

/// <summary>Burt's structural holes: how far a node's contacts are tied to each other, and so constrain it and repeat what it knows.</summary>
/// <remarks>
/// The tie of i and j is t(i,j) = a(i,j) + a(j,i), the weights of all edges between them, either way, added up; without weights their
/// number. Loops are left out. j is a contact of i where t(i,j) is above 0. p(i,j) = t(i,j) / Σ t(i,k) is the share of its ties that
/// i has with j; m(j,q) = t(j,q) / max t(j,k) the strength of a tie beside j's strongest. A node without contacts has no value: NaN.
/// Igraph's constraint is the same; networkx's too, but for a node of a directed network that no edge leaves, where it has none.
/// Who wants contacts counted once whatever the number of edges hands in the merged network.
/// Each measure goes through the contacts of contacts, O(Σ d²) with d contacts a node.
/// Burt (1992), Structural Holes, doi:10.4159/9780674029095, chapter 2; Burt (2004), doi:10.1086/421787.
/// </remarks>
public static class StructuralHoles
{
    /// <summary>Gives Burt's constraint: Σ over contacts j of (p(i,j) + Σ p(i,q) p(q,j) over contacts q other than j)².</summary>
    /// <remarks>It is low where contacts are many and apart; 1 with one contact; above 1 only for nodes of few contacts that are tied to each other.</remarks>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="constraints">Receives the constraint, by node, NaN without contacts; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <exception cref="ArgumentException"><paramref name="constraints"/> has not one entry a node, or a weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Constraint(Network network, Span<double> constraints, Execution execution = default)
    {
        Arguments.CheckNodes(network, constraints.Length, nameof(constraints));
        Arguments.CheckNotNegative(network, nameof(network));
        var ties = Ties.Of(network);
        // Entry j is the share that the node has in j, direct and by others, while the node is dealt with, and else −1.
        var invested = new double[network.NodeCount];
        Array.Fill(invested, -1);
        for (var node = 0; node < network.NodeCount; node++)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            constraints[node] = Constraint(ties, node, invested);
        }
    }

    /// <summary>Gives the effective size of each node's surroundings: its contacts less what each repeats of others, Σ over j of (1 − Σ p(i,q) m(j,q)).</summary>
    /// <remarks>
    /// In a simple undirected network without weights this is d − 2t/d with d contacts and t ties among them (Borgatti 1997). Networkx
    /// counts so too, but for a node of a directed network that no edge leaves.
    /// </remarks>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="sizes">Receives the effective size, by node, NaN without contacts; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <exception cref="ArgumentException"><paramref name="sizes"/> has not one entry a node, or a weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void EffectiveSize(Network network, Span<double> sizes, Execution execution = default)
    {
        Arguments.CheckNodes(network, sizes.Length, nameof(sizes));
        Arguments.CheckNotNegative(network, nameof(network));
        EffectiveSize(Ties.Of(network), sizes, execution);
    }

    /// <summary>Gives the efficiency of each node's surroundings: the effective size as a share of its contacts, 1 where no two are tied.</summary>
    /// <param name="network">The network; weights are strengths, at least 0.</param>
    /// <param name="efficiencies">Receives the efficiency, by node, above 0 to 1, NaN without contacts; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <exception cref="ArgumentException"><paramref name="efficiencies"/> has not one entry a node, or a weight is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Efficiency(Network network, Span<double> efficiencies, Execution execution = default)
    {
        Arguments.CheckNodes(network, efficiencies.Length, nameof(efficiencies));
        Arguments.CheckNotNegative(network, nameof(network));
        var ties = Ties.Of(network);
        EffectiveSize(ties, efficiencies, execution);
        for (var node = 0; node < efficiencies.Length; node++)
            efficiencies[node] /= ties.Offsets[node + 1] - ties.Offsets[node];
    }

    private static double Constraint(Ties ties, int node, double[] invested)
    {
        var (first, last) = (ties.Offsets[node], ties.Offsets[node + 1]);
        if (first == last)
            return double.NaN;
        for (var i = first; i < last; i++)
            invested[ties.Contacts[i]] = ties.Strengths[i] / ties.Sums[node];
        for (var i = first; i < last; i++)
        {
            var between = ties.Contacts[i];
            var share = ties.Strengths[i] / ties.Sums[node] / ties.Sums[between];
            for (var j = ties.Offsets[between]; j < ties.Offsets[between + 1]; j++)
            {
                ref var reached = ref invested[ties.Contacts[j]];
                if (reached >= 0)
                    reached += share * ties.Strengths[j];
            }
        }

        var constraint = 0.0;
        for (var i = first; i < last; i++)
        {
            ref var share = ref invested[ties.Contacts[i]];
            constraint += share * share;
            share = -1;
        }

        return constraint;
    }

    private static void EffectiveSize(Ties ties, Span<double> sizes, Execution execution)
    {
        var contactOf = new int[sizes.Length];
        Array.Fill(contactOf, -1);
        for (var node = 0; node < sizes.Length; node++)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            var contacts = ties.Contacts.AsSpan(ties.Offsets[node]..ties.Offsets[node + 1]);
            foreach (var contact in contacts)
                contactOf[contact] = node;
            var repeated = 0.0;
            for (var i = ties.Offsets[node]; i < ties.Offsets[node + 1]; i++)
                repeated += ties.Strengths[i] / ties.Sums[node] * StrengthAmongContacts(ties, ties.Contacts[i], node, contactOf);
            sizes[node] = contacts.IsEmpty ? double.NaN : contacts.Length - repeated;
        }
    }

    /// <summary>Adds up how strongly the node's contacts are tied to one of them, each beside its own strongest tie.</summary>
    private static double StrengthAmongContacts(Ties ties, int contact, int node, int[] contactOf)
    {
        var sum = 0.0;
        for (var i = ties.Offsets[contact]; i < ties.Offsets[contact + 1]; i++)
        {
            var other = ties.Contacts[i];
            if (contactOf[other] == node)
                sum += ties.Strengths[i] / ties.Greatest[other];
        }

        return sum;
    }
}
