using System.CommandLine;
using System.Globalization;

using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph communities</c>.</summary>
internal sealed class CommunitiesCommand
{
    private readonly Option<double> resolution = new("--resolution")
    {
        HelpName = "X",
        Description = "More than 1 gives more and smaller communities, less gives fewer and larger ones.",
        DefaultValueFactory = _ => 1,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
                return number;
            result.AddError($"--resolution takes a number from 0 such as 1.5, found '{result.Tokens[0].Value}'.");
            return 1;
        },
    };

    private readonly Option<ulong?> seed = new("--seed")
    {
        HelpName = "N",
        Description = "Tell what this seed finds. Default: what the best of --seeds finds.",
        CustomParser = result =>
        {
            if (ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
            result.AddError($"--seed takes a whole number, found '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    private readonly Option<int> seeds = WholeNumber.Option("--seeds", "How many seeds are tried, to tell how far they agree.", 20);
    private readonly SubjectOption subject = new();

    private CommunitiesCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var own = new CommunitiesCommand();
        var command = new Command("communities", "Find who is tied among themselves, what holds them together, and how firm that is.")
            .WithExamples(
                "relgraph communities",
                "relgraph communities --node-kind State --sign cooperation",
                "relgraph communities --weight relations --resolution 1.5 --seeds 50",
                "relgraph communities --seed 7 --format csv");
        foreach (var option in new Option[] { own.resolution, own.seed, own.seeds })
            command.Add(option);
        own.subject.AddTo(command);
        return command.Measuring(session, new SelectionOptions(), new NetworkOptions(), own.Answer);
    }

    private Page Answer(ParseResult result, TieNetwork network, Execution execution)
    {
        if (network.Strengths is null)
            throw CommandFailure.Usage("communities read weights as strengths, and kilometres are lengths; give another --weight.");
        var (leavesOut, named) = subject.Read(result, network);
        var request = new CommunityRequest
        {
            Resolution = result.GetValue(resolution),
            Seed = result.GetValue(seed),
            Seeds = result.GetValue(seeds),
            LeavesSubjectOut = leavesOut,
            Subject = named,
        };
        return new CommunityPage(CommunityAnalysis.Of(network, request, execution), Printed.Site(network)).Of();
    }
}
