using System.CommandLine;

using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph stats</c>.</summary>
internal static class StatsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session) =>
        new Command("stats", "Count nodes, relations, evidence and money.")
            .WithExamples("relgraph stats", "relgraph stats --as-of 2013 --possible", "relgraph stats --document crs-tajikistan-2013 --format json")
            .Answering(session, new SelectionOptions(), new Selection(), (_, graph) => StatsAnswer.Of(graph));
}
