using System.CommandLine;

using RelationGraph.Analysis.ChokePoints;
using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph chokepoints [A B]</c>.</summary>
internal static class ChokePointsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var ends = new TwoNodes(
            "One of two whose least cuts are asked for: an id, a name or an alias.", "The other.", "nothing parts a node from itself", areOptional: true);
        var engine = new EngineOption();
        var command = new Command("chokepoints", "Find what holds the network together: nodes and ties that others hang on, and the fewest failures that part two.")
            .WithExamples(
                "relgraph chokepoints", "relgraph chokepoints --without-node TJK", "relgraph chokepoints IRN KGZ",
                "relgraph chokepoints --type TRANSIT,BORDERS --as-of 2013 --possible");
        ends.AddTo(command, data);
        engine.AddTo(command);
        return command.Measuring(session, new SelectionOptions(withEgoAndPair: false), new NetworkOptions(), Answer);

        Page Answer(ParseResult result, TieNetwork network, Execution execution)
        {
            var isQuikGraph = engine.Value(result) == Engine.QuikGraph;
            var pair = ends.ResolveBothOrNone(result, network, "least cuts are between two: give both A and B, or neither.");
            if (pair is null && isQuikGraph)
                throw CommandFailure.Usage("QuikGraph has the least cuts between A and B only; articulation points and bridges are found by our own engine.");
            return new ChokePointPage(ChokePointReport.Of(network, pair, isQuikGraph ? Engine.QuikGraph : null, execution), Printed.Site(network)).Of();
        }
    }
}
