using System.Collections.Immutable;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Networks;
using RelationGraph.Networks.Similarity;

namespace RelationGraph.Analysis.Similarity;

/// <summary>Compares nodes by their ties with the same third parties.</summary>
/// <remarks>
/// A portfolio has a value for each other node of the network (<see cref="PortfolioValue"/>), 0 where there is no tie; in a directed
/// network the ties that a node has towards others. The greatest difference that S reads is that between the least and the greatest value that occur in
/// the network, 0 among them: 2 for signs, 1 where nobody is in conflict.
/// </remarks>
public sealed class SimilarityAnalysis
{
    private readonly TieNetwork network;
    private readonly SimilarityRequest request;
    private readonly double[] values;
    private readonly double least;
    private readonly double greatest;
    private readonly int? subject;
    /// <summary>The portfolios of the nodes that are compared, by node.</summary>
    private readonly double[][] portfolios;

    private SimilarityAnalysis(TieNetwork network, SimilarityRequest request)
    {
        (this.network, this.request) = (network, request);
        values = [.. SignedTies.Of(network, request.Mixed).Select(tie => ValueOf(tie))];
        (least, greatest) = (values.Append(0).Min(), values.Append(0).Max());
        subject = SubjectOf();
        portfolios = new double[network.Nodes.Length][];
    }

    /// <summary>The rule of a network whose portfolios are compared: who opposes a project is tied to it, by a conflict.</summary>
    public static NetworkRule Rule { get; } = new() { TakesOpponents = true };

    /// <summary>Gives the nodes that are compared where no two are named: states; where kinds of node are selected or the network came from a file, all.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The nodes, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static ImmutableArray<int> ComparedIn(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var all = Enumerable.Range(0, network.Nodes.Length);
        return network.Graph is { } graph && graph.Selection.NodeKinds.IsEmpty
            ? [.. all.Where(node => network.Nodes[node].Told is { Label: NodeLabel.State })]
            : [.. all];
    }

    /// <summary>Compares portfolios two by two.</summary>
    /// <param name="network">The network, parallel relations merged.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="execution">Progress and cancellation.</param>
    /// <returns>The pairs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">Parallel relations are not merged, a node that is asked for is not in the network, or the two are one.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SimilarityResult Of(TieNetwork network, SimilarityRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Pair is { } pair && string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            throw new ArgumentException("a node is not compared with itself", nameof(request));
        return new SimilarityAnalysis(network, request).Run(execution);
    }

    private SimilarityResult Run(Execution execution)
    {
        var pair = request.Pair is { } asked ? (First: Number(asked.First), Second: Number(asked.Second)) : default((int First, int Second)?);
        var compared = pair is { } two ? [two.First, two.Second] : ComparedIn(network);
        foreach (var node in compared)
            Portfolios.Fill(network.Network, values, node, portfolios[node] = new double[network.Nodes.Length]);
        var pairs = ImmutableArray.CreateBuilder<LikePair>();
        for (var first = 0; first < compared.Length; first++)
        {
            execution.Cancellation.ThrowIfCancellationRequested();
            for (var second = first + 1; second < compared.Length; second++)
                pairs.Add(Between(compared[first], compared[second]));
            execution.Progress?.Report((first + 1.0) / compared.Length);
        }

        return new SimilarityResult
        {
            Request = request,
            Network = network,
            Least = least,
            Greatest = greatest,
            Subject = subject is { } left ? network.Nodes[left] : null,
            Compared = compared,
            Pairs =
            [
                .. pairs.OrderByDescending(like => like.Likeness.Kappa ?? double.NegativeInfinity).ThenByDescending(like => like.Likeness.Pi ?? double.NegativeInfinity)
                    .ThenByDescending(like => like.Likeness.S ?? double.NegativeInfinity).ThenBy(like => like.First).ThenBy(like => like.Second),
            ],
            Rows = pair is { } told ? Rows(told.First, told.Second) : [],
            Untied = pair is { } bare ? Others(bare.First, bare.Second).Count(node => EdgeTo(bare.First, node) is null && EdgeTo(bare.Second, node) is null) : 0,
        };
    }

    private double ValueOf(SignedTie tie) => request.Value switch
    {
        PortfolioValue.Sign => tie.Sign,
        PortfolioValue.Net => tie.Cooperation - tie.Conflict,
        _ => network.SignsOf(tie.Edge).Length,
    };

    private int? SubjectOf()
    {
        if (!request.LeavesSubjectOut)
            return null;
        return (request.Subject ?? (network.Graph is { } graph ? Networks.Subject.Of(graph)?.Id : null)) is { } id ? Number(id) : null;
    }

    private int Number(string id) =>
        network.Network.FindNode(id) ?? throw new ArgumentException($"no node '{id}' is in the network", nameof(id));

    private LikePair Between(int first, int second)
    {
        var (one, other) = (portfolios[first], portfolios[second]);
        var (ofOne, ofOther, ofBoth) = (0, 0, 0);
        for (var node = 0; node < one.Length; node++)
        {
            if (node == first || node == second)
                continue;
            ofOne += one[node] != 0 ? 1 : 0;
            ofOther += other[node] != 0 ? 1 : 0;
            ofBoth += one[node] != 0 && other[node] != 0 ? 1 : 0;
        }

        return new LikePair(
            first, second, ofOne, ofOther, ofBoth,
            Measured(first, second, without: null),
            subject is { } left && left != first && left != second ? Measured(first, second, left) : null);
    }

    private IEnumerable<int> Others(int first, int second) => Enumerable.Range(0, network.Nodes.Length).Where(node => node != first && node != second);

    private Likeness Measured(int first, int second, int? without)
    {
        var (one, other) = ((double[])portfolios[first].Clone(), (double[])portfolios[second].Clone());
        var count = Portfolios.Align(one, other, (first, second), request.OwnTies, greatest);
        var weights = new double[count];
        Array.Fill(weights, 1);
        if (without is { } left)
            weights[request.OwnTies == OwnTies.Included ? left : left - (first < left ? 1 : 0) - (second < left ? 1 : 0)] = 0;
        ReadOnlySpan<double> a = one.AsSpan(0, count);
        ReadOnlySpan<double> b = other.AsSpan(0, count);
        return new Likeness(
            greatest > least ? PortfolioSimilarity.SignorinoRitter(a, b, greatest - least, weights: weights) : null,
            PortfolioSimilarity.Scott(a, b, Disagreement.Squared, weights),
            PortfolioSimilarity.Cohen(a, b, Disagreement.Squared, weights),
            PortfolioSimilarity.Scott(a, b, Disagreement.Nominal, weights),
            PortfolioSimilarity.Cohen(a, b, Disagreement.Nominal, weights));
    }

    private ImmutableArray<PortfolioRow> Rows(int first, int second)
    {
        var nodes = request.OwnTies == OwnTies.Included ? Enumerable.Range(0, network.Nodes.Length) : Others(first, second);
        return
        [
            .. nodes.Select(node => new PortfolioRow(
                    node, ValueTo(first, node), ValueTo(second, node), EdgeTo(first, node), EdgeTo(second, node)))
                .Where(row => row is not { First: 0, Second: 0, FirstEdge: null, SecondEdge: null }),
        ];
    }

    private double ValueTo(int node, int other) => node == other ? greatest : portfolios[node][other];

    private int? EdgeTo(int node, int other)
    {
        var at = network.Network.Neighbours(node).IndexOf(other);
        return at < 0 ? null : network.Network.EdgesOf(node)[at];
    }
}
