using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Analysis.Transit;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph transit A B</c>.</summary>
internal static class TransitCommand
{
    private const int DefaultCount = 3;

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var ends = new TwoNodes("Where travel starts: an id, a name or an alias.", "Where it ends.", "travel leads from one to another");
        var count = WholeNumber.Option("--k", "How many ways are told, the best first.", DefaultCount);
        var closed = new ClosedOption();
        var command = new Command("transit", "Find ways of travel over transit legs and borders: modes, restrictions in force, and what a closure does.")
            .WithExamples(
                "relgraph transit IRN TJK", "relgraph transit IRN TJK --closed UZB", "relgraph transit TJK RUS --mode rail,road",
                "relgraph transit UZB TJK --as-of 2012 --possible");
        ends.AddTo(command, data);
        command.Add(count);
        closed.AddTo(command, data);
        return command.Measuring(session, new SelectionOptions(withEgoAndPair: false), new NetworkOptions(new NetworkRule(IsDirected: true), Hindrances.Preset), Answer);

        Page Answer(ParseResult result, TieNetwork network, Execution execution)
        {
            if (network.Graph is not { } graph)
                throw CommandFailure.Usage("transit reads legs, modes and restrictions, which a file of edges does not tell; 'relgraph paths' takes one.");
            var (a, b) = ends.Resolve(result, network);
            var question = new PathQuestion { From = a, To = b, Count = result.GetValue(count), Closed = closed.Resolve(result, network, a, b) };
            var site = Printed.Site(network)!;
            return new PathPage(PathDesk.Answer(network, question, execution), site, new TravelParts(new Hindrances(graph), site)).Of();
        }
    }
}
