using System.CommandLine;

using RelationGraph.Analysis.Timelines;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph timeline</c>.</summary>
internal static class TimelineCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session) =>
        new Command("timeline", "List what happened when, in order; what has no date stands at the end.")
            .WithExamples("relgraph timeline --pair TJK RUS", "relgraph timeline --type TREATY --format csv", "relgraph timeline --ego roghun-dam")
            .Answering(session, new SelectionOptions(), new Selection(), (_, graph) => TimelineAnswer.Of(graph, Timeline.Of(graph)));
}
