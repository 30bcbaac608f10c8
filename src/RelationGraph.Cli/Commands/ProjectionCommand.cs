using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Projections;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Networks.Projections;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph projection</c>.</summary>
internal sealed class ProjectionCommand
{
    private readonly Option<ProjectionSource> by = WordOption.Option("--by", "What ties two: bodies that both belong to, projects that both take part in, or either.", ProjectionSource.Both);
    private readonly Option<ProjectionSide> side = WordOption.Option("--side", "Who is tied: states, states and organizations, or the bodies and projects by whom they have in common; with --input states are where edges start, things where they end.", ProjectionSide.States);
    private readonly Option<ProjectionWeight> weight = WordOption.Option(
        "--weight", "What a tie weighs: how many are shared, which share of all that either has, held against how many each has, or less for what many share.", ProjectionWeight.Count);

    private ProjectionCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var own = new ProjectionCommand();
        var command = new Command("projection", "Tie states by the bodies and projects that they share.")
            .WithExamples(
                "relgraph projection",
                "relgraph projection --by membership --weight newman",
                "relgraph projection --by projects --side actors",
                "relgraph projection --side things --weight jaccard --format csv");
        foreach (var option in new Option[] { own.by, own.side, own.weight })
            command.Add(option);
        return command.Measuring(session, new SelectionOptions(), new NetworkOptions(withDirection: false, withTies: false), own.Answer);
    }

    private Page Answer(ParseResult result, TieNetwork network, Execution execution)
    {
        var request = new ProjectionRequest { By = result.GetValue(by), Side = result.GetValue(side), Weight = result.GetValue(weight) };
        if (network.Graph is { } graph)
            return new SharingPage(ProjectionAnalysis.Of(graph, request, execution), Printed.Site(network)).Of();
        if (result.GetResult(by) is { Implicit: false } || request.Side == ProjectionSide.Actors)
            throw CommandFailure.Usage("a file tells of neither bodies nor states: with --input leave out --by, and --side is states for where edges start or things for where they end.");
        if (!ProjectionAnalysis.HasTwoModes(network))
            throw CommandFailure.Usage("the file's edges do not lead from nodes of one sort to nodes of another: a node is at the start of one and the end of another, and no attribute 'bipartite' or 'type' of the nodes tells two sorts.");
        return new SharingPage(ProjectionAnalysis.OfFile(network, request, execution), null).Of();
    }
}
