using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Networks.Communities;

namespace RelationGraph.Analysis.Communities;

/// <summary>Finds the communities of a network, and how far they depend on chance and on the node that the documents are about.</summary>
/// <remarks>
/// Direction is ignored: in a directed network the ties of both directions add up. Weights are strengths. Signs are not read: a dispute
/// ties too unless the selection leaves it out.
/// </remarks>
public static class CommunityAnalysis
{
    /// <summary>Finds the communities.</summary>
    /// <param name="network">The network.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The communities; the same for any number of threads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The network's weights are lengths, a strength is negative, or no node of the subject's id is in the network.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The resolution or the number of seeds is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static CommunityResult Of(TieNetwork network, CommunityRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Seeds, 1, nameof(request));
        if (network.Strengths is null)
            throw new ArgumentException("communities read weights as strengths, and these are lengths", nameof(network));
        var subject = SubjectOf(network, request);
        var parts = subject is null ? 1 : 2;
        var whole = Found(network, request, Part(execution, 0, parts));
        if (subject is null)
            return new CommunityResult { Request = request, Whole = whole };
        var without = Found(network.Without(subject.Id), request, Part(execution, 1, parts));
        return new CommunityResult
        {
            Request = request,
            Whole = whole,
            Subject = subject,
            WithoutSubject = without,
            OnlyTiedToSubject = OnlyTiedTo(network, network.Network.FindNode(subject.Id)!.Value),
            Kept = Kept(whole, without),
        };
    }

    private static NetworkNode? SubjectOf(TieNetwork network, CommunityRequest request)
    {
        if (!request.LeavesSubjectOut || (request.Subject ?? (network.Graph is { } graph ? Networks.Subject.Of(graph)?.Id : null)) is not { } id)
            return null;
        return network.Network.FindNode(id) is { } node
            ? network.Nodes[node]
            : throw new ArgumentException($"no node '{id}' is in the network", nameof(request));
    }

    private static Partition Found(TieNetwork network, CommunityRequest request, Execution execution)
    {
        var ties = network.Strengths!.AsUndirected();
        var first = request.Seed ?? 1;
        var seeds = new ulong[request.Seeds];
        for (var index = 0; index < seeds.Length; index++)
            seeds[index] = unchecked(first + (ulong)index);
        var found = SeededSearch.Find(ties, request.Resolution, seeds, execution);
        double[] modularities = [.. found.Select(community => Modularity.Of(ties, community, request.Resolution))];
        var told = request.Seed is null ? Best(modularities) : 0;
        var isDefined = !double.IsNaN(modularities[told]);
        return new PartitionDraft(network, ties, found[told], new Togetherness(found[told], found)).Partition(
            seeds[told], isDefined ? modularities[told] : null, isDefined ? [.. modularities] : []);
    }

    /// <summary>The first seed of those that find most; what differs by rounding alone is equal.</summary>
    private static int Best(double[] modularities)
    {
        var best = 0;
        for (var index = 1; index < modularities.Length; index++)
        {
            if (modularities[index] > modularities[best] + 1e-12)
                best = index;
        }

        return best;
    }

    private static ImmutableArray<NetworkNode> OnlyTiedTo(TieNetwork network, int subject)
    {
        var ties = network.Network.AsUndirected();
        return
        [
            .. Enumerable.Range(0, network.Nodes.Length)
                .Where(node => ties.OutDegree(node) > 0 && !ties.Neighbours(node).ContainsAnyExcept(subject)).Select(node => network.Nodes[node]),
        ];
    }

    private static double? Kept(Partition whole, Partition without)
    {
        var shared = Enumerable.Range(0, without.Network.Nodes.Length)
            .Select(node => (Here: whole.Network.Network.FindNode(without.Network.Nodes[node].Id), There: node)).Where(pair => pair.Here is not null).ToList();
        return Togetherness.Kept(
            [.. shared.Select(pair => whole.CommunityOf[pair.Here!.Value])], [.. shared.Select(pair => without.CommunityOf[pair.There])]);
    }

    private static Execution Part(Execution whole, int part, int count) =>
        whole.Progress is { } progress ? whole with { Progress = new Share(progress, part, count) } : whole;

    private sealed class Share(IProgress<double> whole, int part, int count) : IProgress<double>
    {
        public void Report(double value) => whole.Report((part + value) / count);
    }
}
