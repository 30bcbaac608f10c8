using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Networks.Connectivity;
using RelationGraph.Networks.Paths;
using RelationGraph.Networks.Views;

namespace RelationGraph.Analysis.Paths;

/// <summary>Finds the ways between two nodes of a network.</summary>
public static class PathDesk
{
    /// <summary>How many things may be named closed: the search for the least reopening goes through their subsets.</summary>
    public const int MostClosed = 12;

    /// <summary>Answers a question.</summary>
    /// <param name="network">The network with everything open.</param>
    /// <param name="question">The question; its nodes are not closed.</param>
    /// <param name="execution">How the search runs.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An end is closed, or more than <see cref="MostClosed"/> things are closed.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static PathReport Answer(TieNetwork network, PathQuestion question, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(question);
        if (question.Closed.Length > MostClosed)
            throw new ArgumentException($"at most {MostClosed} things may be closed", nameof(question));
        var shut = Closure.Of(network, question.Closed);
        if (shut.Nodes.Contains(question.From) || shut.Nodes.Contains(question.To))
            throw new ArgumentException("an end of the path is closed", nameof(question));
        var open = Search(network, question, execution);
        if (question.Closed.IsEmpty)
            return new PathReport(question, open, null, shut, []);
        var closed = Search(shut.Applied(network), question, execution);
        return new PathReport(question, open, closed, shut, open is PathAnswer.Found && closed is PathAnswer.Unreachable
            ? Reopenings(network, question, execution.Cancellation)
            : []);
    }

    private static PathAnswer Search(TieNetwork network, PathQuestion question, Execution execution)
    {
        if (network.Network.FindNode(question.From) is not { } from || network.Network.FindNode(question.To) is not { } to)
            return Parted(network, network.Network.FindNode(question.From), network.Network.FindNode(question.To));
        var searched = question.IsCheapest ? network.Lengths : network.Network;
        if (question.MaxLength is { } most)
        {
            var all = SimplePaths.Find(network.Network, from, to, most, question.Limit, execution);
            if (!all.Paths.IsEmpty)
                return new PathAnswer.Found(network, Told(network, searched, all.Paths), all.IsComplete ? all.Paths.Length : null);
            return ShortestPaths.Find(network.Network, from, to) is { } least
                ? new PathAnswer.TooFar(network, least.Edges.Length)
                : Parted(network, from, to);
        }

        if (question.Count is { } count)
        {
            var best = question.Engine == Engine.QuikGraph
                ? QuikGraphAlgorithms.KShortest(searched, from, to, count)
                : KShortestPaths.Find(searched, from, to, count, execution);
            return best.IsEmpty ? Parted(network, from, to) : new PathAnswer.Found(network, Told(network, searched, best), best.Length);
        }

        if (question.Engine == Engine.QuikGraph)
        {
            return QuikGraphAlgorithms.ShortestPath(searched, from, to) is { } one
                ? new PathAnswer.Found(network, Told(network, searched, [one]), 1)
                : Parted(network, from, to);
        }

        return ShortestPaths.All(searched, from, to, PathQuestion.MostTied, execution) is { } tied
            ? new PathAnswer.Found(network, Told(network, searched, tied.Paths), tied.Count)
            : Parted(network, from, to);
    }

    private static ImmutableArray<FoundPath> Told(TieNetwork network, Network searched, ImmutableArray<NetworkPath> paths) =>
        [.. paths.Select(path => Told(network, searched, path))];

    private static FoundPath Told(TieNetwork network, Network searched, NetworkPath path)
    {
        var hops = ImmutableArray.CreateBuilder<Hop>(path.Edges.Length);
        for (var i = 0; i < path.Edges.Length; i++)
        {
            var edge = path.Edges[i];
            hops.Add(new Hop(
                path.Nodes[i], path.Nodes[i + 1], edge, searched.Weight(edge), network.TiesOf(edge), network.SignsOf(edge).All(sign => sign < 0)));
        }

        var together = network.Graph is { } graph ? Simultaneity.Of(graph.Corpus, [.. hops.Select(hop => hop.Ties)]) : Truth.Undetermined;
        return new FoundPath(hops.ToImmutable(), hops.Sum(hop => hop.Length), together);
    }

    private static PathAnswer.Unreachable Parted(TieNetwork network, int? from, int? to)
    {
        var pieces = new int[network.Network.NodeCount];
        Components.Weak(network.Network, pieces);
        ImmutableArray<int> Piece(int? node) => node is not { } member ? [] : [.. Enumerable.Range(0, pieces.Length).Where(other => pieces[other] == pieces[member])];
        return new PathAnswer.Unreachable(network, Piece(from), Piece(to));
    }

    /// <summary>Goes through the subsets of what is closed by size, and takes those of the first size that join the two.</summary>
    private static ImmutableArray<ImmutableArray<string>> Reopenings(TieNetwork network, PathQuestion question, CancellationToken cancellation)
    {
        var named = question.Closed;
        for (var size = 1; size <= named.Length; size++)
        {
            var joining = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            foreach (var reopened in Subsets(named, size))
            {
                cancellation.ThrowIfCancellationRequested();
                var rest = Closure.Of(network, named.RemoveRange(reopened, StringComparer.Ordinal)).Applied(network);
                if (Search(rest, new PathQuestion { From = question.From, To = question.To }, new Execution(1, null, cancellation)) is PathAnswer.Found)
                    joining.Add(reopened);
            }

            if (joining.Count > 0)
                return joining.ToImmutable();
        }

        return [];
    }

    private static IEnumerable<ImmutableArray<string>> Subsets(ImmutableArray<string> items, int size) =>
        size == 0 ? [[]]
        : items.Length < size ? []
        : Subsets(items[1..], size - 1).Select(rest => rest.Insert(0, items[0])).Concat(Subsets(items[1..], size));
}
