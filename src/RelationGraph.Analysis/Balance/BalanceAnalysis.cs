using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Networks.Balance;

namespace RelationGraph.Analysis.Balance;

/// <summary>Tells whether friends of friends are friends and enemies of enemies too, and which ties stand against that.</summary>
/// <remarks>
/// A pair of nodes has one sign, made of its relations (<see cref="SignedTies"/>); direction is ignored and pairs without a sign take no
/// part. Triads are those of <see cref="SignedTriads"/>, the index and the camps those of <see cref="Frustration"/>, each pair counting 1.
/// </remarks>
public static class BalanceAnalysis
{
    /// <summary>The rule of a network that is asked for its balance: who opposes a project is tied to it, by a conflict.</summary>
    public static NetworkRule Rule { get; } = new() { TakesOpponents = true };

    /// <summary>Measures a network.</summary>
    /// <param name="network">The network, undirected, parallel relations merged.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The balance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The network is directed or not merged, has no node of the subject's id, or no dates for a series.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BalanceResult Of(TieNetwork network, BalanceRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Years is { } years && (network.Graph is null || years.First > years.Last || years.First < 1 || years.Last > 9999))
            throw new ArgumentException("a series goes from one year to the same or a later one, over dated relations", nameof(request));
        var subject = SubjectOf(network, request);
        var measures = BalanceMeasures.Of(network, request.Mixed, request.Search, execution);
        var quiet = execution with { Progress = null };
        return new BalanceResult
        {
            Request = request,
            Network = network,
            Measures = measures,
            Triads = [.. SignedTriads.Find(network.Network, measures.Signs, quiet).Select(triad => new JudgedTriad(triad, Together(network, measures, triad)))],
            Camps = Camps(network.Network, measures),
            Undecided = Undecided(network.Network, measures),
            Otherwise = measures.Ties.Any(tie => tie.IsMixed)
                ? [.. Enum.GetValues<MixedPairs>().Where(mixed => mixed != request.Mixed).Select(mixed => BalanceMeasures.Of(network, mixed, request.Search, quiet))]
                : [],
            Subject = subject,
            WithoutSubject = subject is null ? null : Measured(network.Without(subject.Id)),
            WithoutDocuments = WithoutDocuments(network, Measured),
            Years = request.Years is { } span ? [.. Enumerable.Range(span.First, span.Last - span.First + 1).Select(year => OfYear(network, year, Measured))] : [],
        };

        BalanceMeasures Measured(TieNetwork part) => BalanceMeasures.Of(part, request.Mixed, request.Search, quiet);
    }

    private static NetworkNode? SubjectOf(TieNetwork network, BalanceRequest request)
    {
        if (!request.LeavesSubjectOut || (request.Subject ?? (network.Graph is { } graph ? Networks.Subject.Of(graph)?.Id : null)) is not { } id)
            return null;
        return network.Network.FindNode(id) is { } node
            ? network.Nodes[node]
            : throw new ArgumentException($"no node '{id}' is in the network", nameof(request));
    }

    private static ImmutableArray<BalanceWithoutDocument> WithoutDocuments(TieNetwork network, Func<TieNetwork, BalanceMeasures> measured) =>
        network.Graph?.Documents is { Length: > 1 } documents
            ? [
                .. documents.Select(document => new BalanceWithoutDocument(
                    document, measured(network.Selecting(selection => selection with { WithoutDocuments = selection.WithoutDocuments.Add(document.Id) })!))),
            ]
            : [];

    private static Truth Together(TieNetwork network, BalanceMeasures measures, SignedTriad triad) => network.Graph is not { } graph
        ? Truth.Undetermined
        : Simultaneity.Of(graph.Corpus,
        [
            .. new[] { triad.FirstSecond, triad.FirstThird, triad.SecondThird }
                .Select(edge => network.TiesOf(edge).Where(tie => tie.Relation.Sign == measures.Ties[edge].Sign).ToList()),
        ]);

    private static YearBalance OfYear(TieNetwork network, int year, Func<TieNetwork, BalanceMeasures> measured)
    {
        var asOf = Edtf.Parse(year.ToString("0000", CultureInfo.InvariantCulture));
        BalanceMeasures Of(bool isPossible) => measured(network.Selecting(selection => selection with { AsOf = asOf, Possible = isPossible })!);
        return new YearBalance(year, Of(isPossible: false), Of(isPossible: true));
    }

    private static ImmutableArray<CampPair> Camps(Network network, BalanceMeasures measures)
    {
        var part = Parts(network, measures);
        var camps = measures.Frustration.Camps;
        return
        [
            .. Enumerable.Range(0, network.NodeCount).Where(node => camps[node] != 0).GroupBy(node => part[node]).Select(nodes =>
            {
                ImmutableArray<int> one = [.. nodes.Where(node => camps[node] > 0)];
                ImmutableArray<int> other = [.. nodes.Where(node => camps[node] < 0)];
                return other.Length > one.Length ? new CampPair(other, one) : new CampPair(one, other);
            }).OrderByDescending(pair => pair.First.Length + pair.Second.Length).ThenBy(pair => pair.First[0]),
        ];
    }

    /// <summary>Gives the least node of the connected part of signed pairs that each node is in.</summary>
    private static int[] Parts(Network network, BalanceMeasures measures)
    {
        int[] part = [.. Enumerable.Range(0, network.NodeCount)];
        foreach (var tie in measures.Ties.Where(tie => tie.Sign != 0))
        {
            var (one, other) = (Root(network.Tails[tie.Edge]), Root(network.Heads[tie.Edge]));
            part[Math.Max(one, other)] = Math.Min(one, other);
        }

        return [.. part.Select(Root)];

        int Root(int node)
        {
            while (part[node] != node)
                node = part[node] = part[part[node]];
            return node;
        }
    }

    private static ImmutableArray<int> Undecided(Network network, BalanceMeasures measures)
    {
        var (pull, camps) = (new int[network.NodeCount], measures.Frustration.Camps);
        foreach (var tie in measures.Ties)
        {
            var (tail, head) = (network.Tails[tie.Edge], network.Heads[tie.Edge]);
            pull[tail] += tie.Sign * camps[tail] * camps[head];
            pull[head] += tie.Sign * camps[tail] * camps[head];
        }

        return [.. Enumerable.Range(0, network.NodeCount).Where(node => camps[node] != 0 && pull[node] == 0)];
    }
}
