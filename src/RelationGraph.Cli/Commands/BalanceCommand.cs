using System.CommandLine;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Networks.Balance;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph balance</c>.</summary>
internal sealed class BalanceCommand
{
    private readonly Option<MixedPairs> mixed = MixedOption.Create();
    private readonly SeriesOption series = new();
    private readonly SubjectOption subject = new();

    private readonly Option<long> steps = new("--steps")
    {
        HelpName = "N",
        Description = "How many steps are taken at most to prove the frustration index; what is not proven by then is called heuristic.",
        DefaultValueFactory = _ => FrustrationOptions.Default.Steps,
        CustomParser = result =>
        {
            if (long.TryParse(result.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1)
                return number;
            result.AddError($"--steps takes a whole number from 1, found '{result.Tokens[0].Value}'.");
            return 1;
        },
    };

    private BalanceCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var own = new BalanceCommand();
        var command = new Command("balance", "Tell whether cooperation and conflict fall into two camps: triads, camps, and the pairs that stand against them.")
            .WithExamples(
                "relgraph balance",
                "relgraph balance --node-kind State --mixed left-out",
                "relgraph balance --as-of 2012 --possible",
                "relgraph balance --series 2005 2013 --format csv",
                "relgraph balance --without-node TJK");
        command.Add(own.mixed);
        own.series.AddTo(command);
        own.subject.AddTo(command);
        command.Add(own.steps);
        return command.Measuring(session, new SelectionOptions(), new NetworkOptions(BalanceAnalysis.Rule, withDirection: false, withTies: false), own.Answer);
    }

    private Page Answer(ParseResult result, TieNetwork network, Execution execution)
    {
        if (!network.HasSigns)
            throw CommandFailure.Usage("balance needs signs, and the file gives none: a column 'sign' with 1, -1 or 0.");
        var (leavesOut, named) = subject.Read(result, network);
        var request = new BalanceRequest
        {
            Mixed = result.GetValue(mixed),
            Search = FrustrationOptions.Default with { Steps = result.GetValue(steps) },
            LeavesSubjectOut = leavesOut,
            Subject = named,
            Years = series.Years(result, network),
        };
        return new BalancePage(BalanceAnalysis.Of(network, request, execution), Printed.Site(network)).Of();
    }
}
