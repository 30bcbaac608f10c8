using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Data;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Options;

/// <summary>The options by which a person says how relations become a network, the same for every command that measures one.</summary>
internal sealed class NetworkOptions
{
    private static readonly Dictionary<string, TieWeight> Weights = new(StringComparer.Ordinal)
    {
        ["none"] = TieWeight.None,
        ["relations"] = TieWeight.Relations,
        ["documents"] = TieWeight.Documents,
        ["km"] = TieWeight.Km,
        ["given"] = TieWeight.Given,
        ["given-length"] = TieWeight.GivenLength,
    };

    private readonly NetworkRule defaults;
    private readonly Selection preset;
    private readonly bool withDirection;
    private readonly bool withTies;
    private readonly InputOption input = new();
    private readonly Option<string> direction;
    private readonly Option<string> parallel;
    private readonly Option<string> weight;

    /// <summary>Makes the options.</summary>
    /// <param name="defaults">The rule that holds where the person said nothing; a file's direction is then the file's, and what no file weighs does not count.</param>
    /// <param name="preset">The selection that holds where the person said nothing, or null for that of all measures.</param>
    /// <param name="withDirection">Whether the person chooses the direction; else it is that of the defaults, of a file's edges too.</param>
    /// <param name="withTies">Whether the person chooses what one tie is and what it weighs.</param>
    public NetworkOptions(NetworkRule? defaults = null, Selection? preset = null, bool withDirection = true, bool withTies = true)
    {
        this.preset = preset ?? MeasureSelection.Default;
        this.defaults = defaults ?? new NetworkRule();
        (this.withDirection, this.withTies) = (withDirection, withTies);
        direction = One(
            "--direction", "Whether ties are followed only from the one who acts to the one acted upon. With --input by default what the file says.",
            ["ignored", "followed"], this.defaults.IsDirected ? 1 : 0);
        parallel = One("--parallel", "Whether parallel relations are one tie, or each counts.", ["merged", "apart"], this.defaults.IsMerged ? 0 : 1);
        weight = One(
            "--weight",
            "What a tie weighs: nothing, its relations, the documents that vouch for it, or kilometres; with --input what the file gives, as a strength or a length.",
            [.. Weights.Keys], (int)this.defaults.Weight);
    }

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        input.AddTo(command);
        foreach (var option in new[] { withDirection ? direction : null, withTies ? parallel : null, withTies ? weight : null }.OfType<Option>())
            command.Add(option);
    }

    /// <summary>Reads the data, or the file that the person named, and makes the network that they asked for.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="session">Where the file is looked for and its faults are told.</param>
    /// <param name="data">Where the data are.</param>
    /// <param name="selection">The command's selection options.</param>
    /// <param name="cancellation">Stops the reading of a file.</param>
    /// <returns>The network.</returns>
    /// <exception cref="CommandFailure">The data, the file or the selection are at fault.</exception>
    public TieNetwork Read(ParseResult result, Session session, DataOption data, SelectionOptions selection, CancellationToken cancellation)
    {
        if (input.File(result, session) is not { } file)
            return OfCorpus(result, data.Corpus(result), selection);
        if (data.IsGiven(result))
            throw CommandFailure.Usage("--data and --input name two sources; give one of them.");
        if (file.IsCorpus)
            return OfCorpus(result, data.Corpus(new DataLocation.Json(file.Path)), selection);
        var selected = selection.BindFile(result);
        if (IsGiven(result, weight) && IsOfRelations(Rule(result).Weight))
            throw CommandFailure.Usage("a file has neither documents nor kilometres; with --input a weight is none, relations, given or given-length.");
        var reading = file.Read(!withDirection || IsGiven(result, direction) ? IsFollowed(result) : null, session, cancellation);
        var rule = Rule(result) with { IsDirected = reading.Network!.IsDirected };
        if (IsOfRelations(rule.Weight))
            rule = rule with { Weight = TieWeight.None };
        if (withTies && !IsGiven(result, weight) && reading.Network.IsWeighted)
            session.Error.WriteLine($"'{file.Name}' gives weights, which are not read: --weight given takes them as strengths, --weight given-length as lengths");
        return new FileNetwork(file.Name, reading).Of(rule, selected);
    }

    private TieNetwork OfCorpus(ParseResult result, Corpus corpus, SelectionOptions selection)
    {
        var rule = Rule(result);
        if (rule.Weight is TieWeight.Given or TieWeight.GivenLength)
            throw CommandFailure.Usage("only a file gives weights: --weight given and given-length go with the file of --input.");
        return TieNetwork.Of(corpus.Select(selection.Bind(result, corpus, preset)), rule);
    }

    private NetworkRule Rule(ParseResult result)
    {
        var rule = defaults with { IsDirected = IsFollowed(result) };
        return withTies ? rule with { IsMerged = result.GetRequiredValue(parallel) is "merged", Weight = Weights[result.GetRequiredValue(weight)] } : rule;
    }

    private static bool IsOfRelations(TieWeight weight) => weight is TieWeight.Documents or TieWeight.Km;

    private bool IsFollowed(ParseResult result) => withDirection ? result.GetRequiredValue(direction) is "followed" : defaults.IsDirected;

    private static bool IsGiven(ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };

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
