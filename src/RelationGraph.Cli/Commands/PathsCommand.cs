using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph paths A B</c>.</summary>
internal sealed class PathsCommand
{
    private readonly TwoNodes ends = new("Where the path starts: an id, a name or an alias.", "Where it ends.", "a path leads from one to another");
    private readonly Option<bool> cheapest = new("--cheapest") { Description = "The least length by --weight, instead of the fewest ties." };
    private readonly Option<int> count = WholeNumber.Option("--k", "The K best paths that meet no node twice, the best first.", 1);
    private readonly Option<bool> all = new("--all") { Description = "All paths that meet no node twice, up to --max-length ties." };
    private readonly Option<int> most = WholeNumber.Option("--max-length", "With --all: the most ties that a path may have.", 3);
    private readonly Option<int> limit = WholeNumber.Option("--limit", "With --all: how many paths are told at most.", 1000);
    private readonly ClosedOption closed = new();
    private readonly EngineOption engine = new();

    private PathsCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var own = new PathsCommand();
        var command = new Command("paths", "Find the ways between two: shortest, cheapest, the K best or all; with what-if closures.")
            .WithExamples(
                "relgraph paths IRN KGZ", "relgraph paths PAK RUS --k 3 --without-node TJK", "relgraph paths IRN TJK --type TRANSIT,BORDERS --closed UZB",
                "relgraph paths TJK CHN --cheapest --weight relations", "relgraph paths USA CHN --all --max-length 2 --node-kind State");
        own.ends.AddTo(command, data);
        foreach (var option in new Option[] { own.cheapest, own.count, own.all, own.most, own.limit })
            command.Add(option);
        own.closed.AddTo(command, data);
        own.engine.AddTo(command);
        return command.Measuring(session, new SelectionOptions(withEgoAndPair: false), new NetworkOptions(), own.Answer);
    }

    private Page Answer(ParseResult result, TieNetwork network, Execution execution)
    {
        var question = Question(result, network);
        return new Report.Pages.PathPage(PathDesk.Answer(network, question, execution), Printed.Site(network)).Of();
    }

    private PathQuestion Question(ParseResult result, TieNetwork network)
    {
        var (isAll, isCounted) = (result.GetValue(all), result.GetResult(count) is { Implicit: false });
        if (isAll && (isCounted || result.GetValue(cheapest)))
            throw CommandFailure.Usage("--all lists every path; it goes with neither --k nor --cheapest.");
        if (!isAll && (result.GetResult(most) is { Implicit: false } || result.GetResult(limit) is { Implicit: false }))
            throw CommandFailure.Usage("--max-length and --limit go with --all.");
        if (result.GetValue(cheapest) && network.Rule.Weight == TieWeight.None)
            throw CommandFailure.Usage("--cheapest needs a --weight: relations, documents or km; with --input given or given-length.");
        if (isAll && engine.Value(result) == Engine.QuikGraph)
            throw CommandFailure.Usage("QuikGraph does not list all paths; --all runs on our own engine.");
        var (a, b) = ends.Resolve(result, network);
        return new PathQuestion
        {
            From = a,
            To = b,
            IsCheapest = result.GetValue(cheapest),
            Count = isCounted ? result.GetValue(count) : null,
            MaxLength = isAll ? result.GetValue(most) : null,
            Limit = result.GetValue(limit),
            Engine = engine.Value(result),
            Closed = closed.Resolve(result, network, a, b),
        };
    }
}
