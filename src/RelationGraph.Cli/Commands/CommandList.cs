using System.CommandLine;

namespace RelationGraph.Cli.Commands;

/// <summary>The commands, in the order of the help.</summary>
internal static class CommandList
{
    /// <summary>Makes the commands.</summary>
    /// <param name="session">What they see of the world.</param>
    /// <returns>The commands.</returns>
    public static IEnumerable<Command> Create(Session session) =>
    [
        ReportCommand.Create(session),
        DossierCommand.Create(session),
        DiagramCommand.Create(session),
        PathsCommand.Create(session),
        TransitCommand.Create(session),
        ChokePointsCommand.Create(session),
        ShowCommand.Create(session),
        SearchCommand.Create(session),
        StatsCommand.Create(session),
        QueryCommand.Create(session),
        ShellCommand.Create(session),
        QueriesCommand.Create(session),
        CommunitiesCommand.Create(session),
        ProjectionCommand.Create(session),
        CentralityCommand.Create(session),
        BalanceCommand.Create(session),
        SimilarityCommand.Create(session),
        TimelineCommand.Create(session),
        DiffCommand.Create(session),
        ContradictionsCommand.Create(session),
        ExportCommand.Create(session),
        CheckCommand.Create(session),
        DocumentCommand.Create(session),
        CompletionCommand.Create(session),
    ];
}
