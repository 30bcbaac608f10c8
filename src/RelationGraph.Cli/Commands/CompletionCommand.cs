using System.CommandLine;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph completion SHELL</c>.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "relgraph.bash",
        ["zsh"] = "relgraph.zsh",
        ["fish"] = "relgraph.fish",
        ["pwsh"] = "relgraph.ps1",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print a script that completes commands, options, words, ids and names.") { shell }
            .WithExamples("source <(relgraph completion bash)", "relgraph completion fish | source");
        command.SetAction(async (result, cancellation) =>
        {
            await using var script = typeof(CompletionCommand).Assembly
                .GetManifestResourceStream("completion/" + Scripts[result.GetRequiredValue(shell)])!;
            using var reader = new StreamReader(script);
            await session.Out.WriteAsync(await reader.ReadToEndAsync(cancellation));
            return ExitCodes.Done;
        });
        return command;
    }
}
