using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph centrality</c>.</summary>
internal sealed class CentralityCommand
{
    private const string NoSubject = "none";

    private readonly Option<string[]> measure = new("--measure")
    {
        HelpName = "NAME",
        Description = $"By what nodes are ranked: {string.Join(", ", CentralityMeasures.All)}. Default: degree, betweenness, closeness, eigenvector, pagerank.",
    };

    private readonly Option<int> top = WholeNumber.Option("--top", "How many nodes of each ranking are told.", 10);
    private readonly Option<string> group = new("--group")
    {
        HelpName = "ATTRIBUTE",
        Description = "What brokerage groups nodes by: label, kind, or an attribute of a file's nodes.",
        DefaultValueFactory = _ => "label",
    };

    private readonly Option<double> damping = Share("--damping", "The chance that PageRank's walker follows a tie and does not jump, from 0.", isZeroAllowed: true);
    private readonly Option<double> katzShare = Share("--katz-share", "Katz's α as a share of its limit, one over the largest eigenvalue.", isZeroAllowed: false);
    private readonly Option<string?> subject = new("--subject")
    {
        HelpName = "NODE|none",
        Description = "Whom the documents are about, whom a second ranking leaves out. Default: the node that more than half of the relations touch.",
    };

    private readonly SeriesOption series = new();
    private readonly Option<int?> resolutions = Number("--resolutions", "With --as-of: how many ways in which uncertain dates may turn out are drawn, for the spread.");
    private readonly Option<int?> seed = Number("--seed", "With --resolutions: the number that the draws begin from, 1 by default.");
    private readonly EngineOption engine = new();

    private CentralityCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var own = new CentralityCommand();
        own.measure.CompletionSources.Add(CentralityMeasures.All.Select(measure => measure.Name).ToArray());
        var command = new Command("centrality", "Rank nodes by how they stand in the network, and say how firm each rank is.")
            .WithExamples(
                "relgraph centrality",
                "relgraph centrality --measure betweenness,constraint --node-kind State --top 5",
                "relgraph centrality --measure brokerage --group kind --direction followed",
                "relgraph centrality --measure degree --as-of 2010 --resolutions 100",
                "relgraph centrality --measure degree --series 2005 2013 --format csv",
                "relgraph centrality --measure pagerank --weight relations --without-document wikipedia-tajikistan-relations");
        foreach (var option in new Option[] { own.measure, own.top, own.group, own.damping, own.katzShare, own.subject, own.resolutions, own.seed })
            command.Add(option);
        own.series.AddTo(command);
        own.engine.AddTo(command);
        return command.Measuring(session, new SelectionOptions(), new NetworkOptions(), own.Answer);
    }

    private Page Answer(ParseResult result, TieNetwork network, Execution execution)
    {
        var request = Request(result, network);
        return new CentralityPage(CentralityAnalysis.Of(network, request, execution), Printed.Site(network), result.GetValue(top)).Of();
    }

    private CentralityRequest Request(ParseResult result, TieNetwork network)
    {
        var named = result.GetValue(subject);
        var isNone = string.Equals(named, NoSubject, StringComparison.OrdinalIgnoreCase);
        var measures = Measures(result, network);
        return new CentralityRequest
        {
            Measures = measures,
            NotMeasured = result.GetResult(measure) is null ? CentralityMeasures.NotByDefault(network, engine.Value(result)) : [],
            Grouping = result.GetRequiredValue(group),
            Damping = Read(result, damping, measures, "pagerank"),
            KatzShare = Read(result, katzShare, measures, "katz"),
            Engine = engine.Value(result),
            LeavesSubjectOut = !isNone,
            Subject = named is null || isNone ? null : Present(network, NetworkArgument.Resolve(network, named)),
            Years = series.Years(result, network),
            Resolutions = Resolutions(result, network),
            Seed = result.GetValue(seed) ?? 1,
        };
    }

    private ImmutableArray<CentralityMeasure> Measures(ParseResult result, TieNetwork network)
    {
        var words = (result.GetValue(measure) ?? []).SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (words.Count == 0)
            return CentralityMeasures.ByDefault(network, engine.Value(result));
        var chosen = words.Select(word => CentralityMeasures.Find(word) ?? throw CommandFailure.Usage(
            $"--measure takes {string.Join(", ", CentralityMeasures.All)}; found '{word}'.")).ToImmutableArray();
        if (chosen.Select(one => CentralityMeasures.WhyNot(one, network, engine.Value(result))).FirstOrDefault(why => why is not null) is { } why)
            throw CommandFailure.Usage(why + ".");
        if (chosen.Any(one => one.ReadsGroups) && network.Groups(result.GetRequiredValue(group)) is null)
            throw CommandFailure.Usage($"brokerage needs --group: {(network.GroupAttributes.IsEmpty ? "the file's nodes have no attributes" : string.Join(", ", network.GroupAttributes))}; found '{result.GetRequiredValue(group)}'.");
        return chosen;
    }

    private static string Present(TieNetwork network, string id) => network.Network.FindNode(id) is not null ? id
        : throw CommandFailure.Usage($"'{id}' is not in the network, so that no ranking can leave it out.");

    private int Resolutions(ParseResult result, TieNetwork network)
    {
        if (result.GetValue(resolutions) is not { } count)
            return result.GetValue(seed) is null ? 0 : throw CommandFailure.Usage("--seed goes with --resolutions.");
        if (network.Graph is null)
            throw CommandFailure.Usage("--resolutions needs dated relations, and a file has none.");
        return network.Graph.Selection.AsOf is null ? throw CommandFailure.Usage("--resolutions needs --as-of: without a date no relation is in doubt for its date.") : count;
    }

    /// <summary>Gives a number that one measure reads, and refuses it where that measure is not taken.</summary>
    private static double Read(ParseResult result, Option<double> option, ImmutableArray<CentralityMeasure> measures, string name) =>
        result.GetResult(option) is not { Implicit: false } || measures.Any(measure => string.Equals(measure.Name, name, StringComparison.Ordinal))
            ? result.GetValue(option) : throw CommandFailure.Usage($"{option.Name} goes with --measure {name}.");

    private static Option<double> Share(string name, string description, bool isZeroAllowed) => new(name)
    {
        HelpName = "X",
        Description = description,
        DefaultValueFactory = _ => 0.85,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number < 1 && (number > 0 || isZeroAllowed))
                return number;
            result.AddError($"{name} takes a number {(isZeroAllowed ? "from 0" : "above 0")} and below 1 such as 0.9, found '{result.Tokens[0].Value}'.");
            return 0.85;
        },
    };

    private static Option<int?> Number(string name, string description) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
                return number;
            result.AddError($"{name} takes a whole number from 1, found '{result.Tokens[0].Value}'.");
            return null;
        },
    };
}
