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
        var from = new NetworkArgument("A", "One of two whose least cuts are asked for: an id, a name or an alias.", isOptional: true);
        var to = new NetworkArgument("B", "The other.", isOptional: true);
        var engine = new EngineOption();
        var command = new Command("chokepoints", "Find what holds the network together: nodes and ties that others hang on, and the fewest failures that part two.")
            .WithExamples(
                "relgraph chokepoints", "relgraph chokepoints --without-node TJK", "relgraph chokepoints IRN KGZ",
                "relgraph chokepoints --type TRANSIT,BORDERS --as-of 2013 --possible");
        from.AddTo(command, data);
        to.AddTo(command, data);
        engine.AddTo(command);
        return command.Measuring(session, new SelectionOptions(withEgoAndPair: false), new NetworkOptions(), Answer);

        Page Answer(ParseResult result, TieNetwork network, Execution execution)
        {
            var isQuikGraph = engine.Value(result) == Engine.QuikGraph;
            if (!from.IsGiven(result) && isQuikGraph)
                throw CommandFailure.Usage("QuikGraph has the least cuts between A and B only; articulation points and bridges are found by our own engine.");
            if (!from.IsGiven(result))
                return new ChokePointPage(ChokePointReport.Of(network, execution: execution), Printed.Site(network)).Of();
            if (!to.IsGiven(result))
                throw CommandFailure.Usage("least cuts are between two: give both A and B, or neither.");
            var (a, b) = (from.Resolve(result, network), to.Resolve(result, network));
            if (string.Equals(a, b, StringComparison.Ordinal))
                throw CommandFailure.Usage($"nothing parts a node from itself; '{a}' was named twice.");
            foreach (var id in new[] { a, b })
            {
                if (network.Network.FindNode(id) is null)
                    throw CommandFailure.Usage($"'{id}' has no tie in this selection.");
            }

            return new ChokePointPage(ChokePointReport.Of(network, (a, b), isQuikGraph ? Engine.QuikGraph : null, execution), Printed.Site(network)).Of();
        }
    }
}
