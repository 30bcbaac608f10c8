using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Data;

namespace RelationGraph.Cli.Options;

/// <summary>The two arguments that name different nodes of a network.</summary>
/// <param name="first">What the first names.</param>
/// <param name="second">What the second names.</param>
/// <param name="rule">Why they differ, the beginning of the sentence that refuses one node twice.</param>
/// <param name="areOptional">Whether they may be left out.</param>
internal sealed class TwoNodes(string first, string second, string rule, bool areOptional = false)
{
    private readonly NetworkArgument from = new("A", first, areOptional);
    private readonly NetworkArgument to = new("B", second, areOptional);

    /// <summary>Puts the arguments on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="data">Where nodes are completed from.</param>
    public void AddTo(Command command, DataOption data)
    {
        from.AddTo(command, data);
        to.AddTo(command, data);
    }

    /// <summary>Gives the ids of the nodes that the person named, each of which has a tie, or null where neither was named.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="network">The network.</param>
    /// <param name="bothOrNone">The sentence for a person who named one.</param>
    /// <returns>The ids, or null.</returns>
    /// <exception cref="CommandFailure">One was named, a text names no node of the network, or several, or both name one.</exception>
    public (string From, string To)? ResolveBothOrNone(ParseResult result, TieNetwork network, string bothOrNone)
    {
        if (!from.IsGiven(result))
            return null;
        if (!to.IsGiven(result))
            throw CommandFailure.Usage(bothOrNone);
        var both = Resolve(result, network);
        foreach (var id in new[] { both.From, both.To })
        {
            if (network.Network.FindNode(id) is null)
                throw CommandFailure.Usage($"'{id}' has no tie in this selection.");
        }

        return both;
    }

    /// <summary>Gives the ids of the nodes that the person named.</summary>
    /// <param name="result">The parsed command line, in which both are given.</param>
    /// <param name="network">The network.</param>
    /// <returns>The ids; where organs are folded, those of whom organs act for.</returns>
    /// <exception cref="CommandFailure">A text names no node, or several, or both name one.</exception>
    public (string From, string To) Resolve(ParseResult result, TieNetwork network)
    {
        var (a, b) = (from.Resolve(result, network), to.Resolve(result, network));
        return string.Equals(a, b, StringComparison.Ordinal) ? throw CommandFailure.Usage($"{rule}; '{a}' was named twice.") : (a, b);
    }
}
