using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Data;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Options;

/// <summary>The options by which a person says how relations become a network, the same for every command that measures one.</summary>
internal sealed class NetworkOptions
{
    private readonly NetworkRule defaults;
    private readonly Option<string> direction;
    private readonly Option<string> parallel;
    private readonly Option<string> weight;

    /// <summary>Makes the options.</summary>
    /// <param name="defaults">The rule that holds where the person said nothing.</param>
    public NetworkOptions(NetworkRule? defaults = null)
    {
        this.defaults = defaults ?? new NetworkRule();
        direction = One("--direction", "Whether ties are followed only from the one who acts to the one acted upon.", ["ignored", "followed"], this.defaults.IsDirected ? 1 : 0);
        parallel = One("--parallel", "Whether parallel relations are one tie, or each counts.", ["merged", "apart"], this.defaults.IsMerged ? 0 : 1);
        weight = One("--weight", "What a tie weighs: nothing, its relations, the documents that vouch for it, or kilometres.", ["none", "relations", "documents", "km"], (int)this.defaults.Weight);
    }

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { direction, parallel, weight })
            command.Add(option);
    }

    /// <summary>Reads the data and makes the network that the person asked for.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="data">Where the data are.</param>
    /// <param name="selection">The command's selection options.</param>
    /// <param name="preset">The selection that holds where the person said nothing.</param>
    /// <returns>The network.</returns>
    /// <exception cref="CommandFailure">The data or the selection are at fault.</exception>
    public TieNetwork Read(ParseResult result, DataOption data, SelectionOptions selection, Selection preset) =>
        TieNetwork.Of(data.Select(result, selection, preset), Rule(result));

    private NetworkRule Rule(ParseResult result) => defaults with
    {
        IsDirected = result.GetRequiredValue(direction) is "followed",
        IsMerged = result.GetRequiredValue(parallel) is "merged",
        Weight = Enum.Parse<TieWeight>(result.GetRequiredValue(weight), ignoreCase: true),
    };

    private static Option<string> One(string name, string description, string[] words, int preset)
    {
        var option = new Option<string>(name)
        {
            HelpName = string.Join('|', words),
            Description = description,
            DefaultValueFactory = _ => words[preset],
        };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
