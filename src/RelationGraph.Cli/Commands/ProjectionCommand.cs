using System.CommandLine;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Projections;
using RelationGraph.Cli.Options;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks.Projections;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph projection</c>.</summary>
internal sealed class ProjectionCommand
{
    private readonly Option<ProjectionSource> by = WordOption.Option("--by", "What ties two: bodies that both belong to, projects that both take part in, or either.", ProjectionSource.Both);
    private readonly Option<ProjectionSide> side = WordOption.Option("--side", "Who is tied: states, states and organizations, or the bodies and projects by whom they have in common.", ProjectionSide.States);
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
        return command.Answering(session, new SelectionOptions(), MeasureSelection.Default, own.Answer);
    }

    private Page Answer(ParseResult result, SelectedGraph graph)
    {
        var request = new ProjectionRequest { By = result.GetValue(by), Side = result.GetValue(side), Weight = result.GetValue(weight) };
        return new SharingPage(ProjectionAnalysis.Of(graph, request), new Site(graph.Corpus, graph.Selection)).Of();
    }
}
