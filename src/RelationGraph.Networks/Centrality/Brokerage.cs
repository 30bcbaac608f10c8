namespace RelationGraph.Networks.Centrality;

/// <summary>Gould and Fernandez's brokerage: how often a node b stands between a and c, a → b → c without a → c, by the groups of the three.</summary>
/// <remarks>
/// The counts are raw: three different nodes count once in their order, however many parallel edges there are; loops and weights are
/// not read. An undirected edge leads both ways: two nodes that a broker stands between count twice, once each way, so that a broker
/// is representative as often as gatekeeper and its other counts are even (R's sna counts a symmetric matrix alike).
/// Two-paths are counted by groups, O(n + m), and those that are closed are searched, O(Σ in-degree × out-degree).
/// Gould and Fernandez (1989), doi:10.2307/270949.
/// </remarks>
public static class Brokerage
{
    /// <summary>Counts the brokerage roles of each node.</summary>
    /// <param name="network">The network.</param>
    /// <param name="groups">The group that each node belongs to, by node; any numbers, the same for the same group, one of its own for a node that belongs to none.</param>
    /// <param name="roles">Receives the counts, by node; one entry a node.</param>
    /// <param name="execution">How it runs.</param>
    /// <exception cref="ArgumentException"><paramref name="groups"/> or <paramref name="roles"/> has not one entry a node.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Roles(Network network, ReadOnlySpan<int> groups, Span<BrokerageRoles> roles, Execution execution = default)
    {
        Arguments.CheckNodes(network, groups.Length, nameof(groups));
        Arguments.CheckNodes(network, roles.Length, nameof(roles));
        var leaving = DistinctRows.Of(network.OutOffsets, network.OutNeighbours);
        var entering = network.IsDirected ? DistinctRows.Of(network.InOffsets, network.InNeighbours) : leaving;
        var (numbered, groupCount) = Numbered(groups);
        var (sources, targets) = (new int[groupCount], new int[groupCount]);
        for (var node = 0; node < roles.Length; node++)
            roles[node] = AllTwoPaths(leaving.Row(node), entering.Row(node), numbered, numbered[node], sources, targets);
        var targetOf = new int[roles.Length];
        Array.Fill(targetOf, -1);
        for (var node = 0; node < roles.Length; node++)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            TakeClosed(node, leaving, numbered, targetOf, roles);
        }
    }

    /// <summary>Numbers groups from 0 in the order in which nodes name them.</summary>
    private static (int[] Groups, int Count) Numbered(ReadOnlySpan<int> groups)
    {
        var numbers = new Dictionary<int, int>();
        var numbered = new int[groups.Length];
        for (var node = 0; node < groups.Length; node++)
        {
            numbers.TryAdd(groups[node], numbers.Count);
            numbered[node] = numbers[groups[node]];
        }

        return (numbered, numbers.Count);
    }

    /// <summary>Counts the two-paths between different nodes by a broker, closed ones too; the counts by group are 0 before and after.</summary>
    private static BrokerageRoles AllTwoPaths(
        ReadOnlySpan<int> leaving, ReadOnlySpan<int> entering, int[] groups, int own, int[] sources, int[] targets)
    {
        foreach (var source in entering)
            sources[groups[source]]++;
        foreach (var target in leaving)
            targets[groups[target]]++;
        var (ownSources, ownTargets) = ((long)sources[own], (long)targets[own]);
        var (otherSources, otherTargets) = (entering.Length - ownSources, leaving.Length - ownTargets);
        // Ends in one group, by the group; a node that is source and target is no pair with itself.
        var sameOther = 0L;
        foreach (var source in entering)
        {
            if (groups[source] != own)
                sameOther += targets[groups[source]];
        }

        var (ownBoth, otherBoth) = Both(leaving, entering, groups, own);
        foreach (var source in entering)
            sources[groups[source]] = 0;
        foreach (var target in leaving)
            targets[groups[target]] = 0;
        return new BrokerageRoles(
            (ownSources * ownTargets) - ownBoth, sameOther - otherBoth, ownSources * otherTargets, otherSources * ownTargets,
            (otherSources * otherTargets) - sameOther);
    }

    /// <summary>Counts the nodes that are source and target, in the broker's own group and in others.</summary>
    private static (long Own, long Other) Both(ReadOnlySpan<int> leaving, ReadOnlySpan<int> entering, int[] groups, int own)
    {
        var (ownBoth, otherBoth) = (0L, 0L);
        for (int i = 0, j = 0; i < leaving.Length && j < entering.Length;)
        {
            if (leaving[i] == entering[j])
            {
                if (groups[leaving[i]] == own)
                    ownBoth++;
                else
                    otherBoth++;
            }

            if (leaving[i] <= entering[j])
                i++;
            else
                j++;
        }

        return (ownBoth, otherBoth);
    }

    /// <summary>Takes from the brokers the two-paths from a source that an edge closes.</summary>
    private static void TakeClosed(int source, DistinctRows leaving, int[] groups, int[] targetOf, Span<BrokerageRoles> roles)
    {
        foreach (var target in leaving.Row(source))
            targetOf[target] = source;
        foreach (var broker in leaving.Row(source))
        {
            foreach (var target in leaving.Row(broker))
            {
                if (targetOf[target] == source)
                    roles[broker] = Less(roles[broker], groups[source], groups[broker], groups[target]);
            }
        }
    }

    private static BrokerageRoles Less(BrokerageRoles roles, int source, int broker, int target) =>
        source == broker
            ? target == broker ? roles with { Coordinator = roles.Coordinator - 1 } : roles with { Representative = roles.Representative - 1 }
            : target == broker ? roles with { Gatekeeper = roles.Gatekeeper - 1 }
            : source == target ? roles with { Itinerant = roles.Itinerant - 1 }
            : roles with { Liaison = roles.Liaison - 1 };
}
