using System.Collections.Immutable;
using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Data;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Spelling;

namespace RelationGraph.Cli.Options;

/// <summary>An argument that names a node of a network, whether it was made of the corpus or read from a file.</summary>
/// <param name="name">The argument's name.</param>
/// <param name="description">What it names.</param>
/// <param name="isOptional">Whether it may be left out.</param>
internal sealed class NetworkArgument(string name, string description, bool isOptional = false)
{
    private readonly Argument<string?> argument = new(name)
    {
        HelpName = name,
        Description = description,
        Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
    };

    /// <summary>Puts the argument on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="data">Where nodes are completed from.</param>
    public void AddTo(Command command, DataOption data)
    {
        argument.CompletionSources.Add(data.NodeCompletions);
        command.Add(argument);
    }

    /// <summary>Tells whether the person gave it.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>True where it was given.</returns>
    public bool IsGiven(ParseResult result) => result.GetValue(argument) is not null;

    /// <summary>Gives the id of the node that the person named.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="network">The network.</param>
    /// <returns>The id; where organs are folded, that of the one an organ acts for.</returns>
    /// <exception cref="CommandFailure">The text names no node, or several.</exception>
    public string Resolve(ParseResult result, TieNetwork network) => Resolve(network, result.GetValue(argument)!);

    /// <summary>Gives the id of the node that a text names.</summary>
    /// <param name="network">The network.</param>
    /// <param name="text">An id, a name or an alias.</param>
    /// <returns>The id; where organs are folded, that of the one an organ acts for.</returns>
    /// <exception cref="CommandFailure">The text names no node, or several.</exception>
    public static string Resolve(TieNetwork network, string text)
    {
        if (network.Graph is { } graph)
        {
            var id = new NodeArgument(graph.Corpus).Resolve(text);
            return graph.Selection.Organs == Organs.WithState ? graph.Corpus.PrincipalOf(id) : id;
        }

        return Resolve(network.Nodes, text);
    }

    /// <summary>Gives the id of the node of a file that a text names.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="text">An id in its exact case, or a name.</param>
    /// <returns>The id.</returns>
    /// <exception cref="CommandFailure">The text names no node, or several.</exception>
    public static string Resolve(ImmutableArray<NetworkNode> nodes, string text)
    {
        if (nodes.Any(node => string.Equals(node.Id, text, StringComparison.Ordinal)))
            return text;
        var named = nodes.Where(node => string.Equals(node.Name, text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is [var only])
            return only.Id;
        var near = Nearest.To(text, nodes.Select(node => node.Id));
        throw CommandFailure.Usage(named.Count > 1
            ? $"'{text}' names several: {string.Join(", ", named.Select(node => node.Id))}; give the id."
            : $"there is no node '{text}'{(near.Length > 0 ? $"; did you mean {string.Join(" or ", near)}?" : ".")}");
    }
}
