using System.CommandLine;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Cli.Options;

/// <summary>The option that names the node that the documents are about.</summary>
internal sealed class SubjectOption
{
    private const string None = "none";

    private readonly Option<string?> option = new("--subject")
    {
        HelpName = "NODE|none",
        Description = "Whom the documents are about, and whom a second telling leaves out. Default: the node that more than half of the relations touch.",
    };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Tells whom to leave out.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="network">The network.</param>
    /// <returns>Whether the subject is left out, and the id of the node that was named, or null where it is to be found.</returns>
    /// <exception cref="CommandFailure">The node that was named is not in the network.</exception>
    public (bool LeavesOut, string? Id) Read(ParseResult result, TieNetwork network)
    {
        if (result.GetValue(option) is not { } named)
            return (true, null);
        if (string.Equals(named, None, StringComparison.OrdinalIgnoreCase))
            return (false, null);
        var id = NetworkArgument.Resolve(network, named);
        return network.Network.FindNode(id) is not null ? (true, id)
            : throw CommandFailure.Usage($"'{id}' is not in the network, so that nothing can be told without it.");
    }
}
