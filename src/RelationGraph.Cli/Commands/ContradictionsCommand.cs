using System.CommandLine;

using RelationGraph.Analysis.Contradictions;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph contradictions</c>.</summary>
internal static class ContradictionsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session) =>
        new Command("contradictions", "List evidence that disagrees, what is denied, and claims of one side only.")
            .WithExamples("relgraph contradictions", "relgraph contradictions --pair TJK UZB --organs with-state", "relgraph contradictions --format md")
            .Answering(session, new SelectionOptions(), new Selection(), (_, graph) => ContradictionsAnswer.Of(graph, Disagreements.Of(graph)));
}
