using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class HelpTests
{
    /// <summary>Every command, as the program's own help lists them.</summary>
    public static TheoryData<string> Commands { get; } = [.. Names("")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_examples_that_work(string command)
    {
        var help = Relgraph.Run([.. command.Split(' '), "--help"]).Ends(0).Out;
        var examples = help[help.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.TrimEntries)
            .Skip(1).Where(line => line.Length > 0).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            Assert.Contains($"relgraph {command}", example, StringComparison.Ordinal);
            Assert.Equal(example.Contains("--exit-code", StringComparison.Ordinal) ? 1 : 0, Example(command, example).ExitCode);
        });
    }

    [Fact]
    public void The_program_says_what_it_is_and_which_version()
    {
        Assert.Contains("typed, dated, sourced graph", Relgraph.Run("--help").Ends(0).Out, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", Relgraph.Run("--version").Ends(0).Out);
    }

    /// <summary>Commands whose examples name files and folders.</summary>
    private static readonly string[] WithFiles = ["check", "show", "export", "diagram", "report", "document add", "completion"];

    private static Ran Example(string command, string example)
    {
        if (example.StartsWith("relgraph ", StringComparison.Ordinal) && !WithFiles.Contains(command))
            return Relgraph.Run(ShellWords.Arguments(example));

        // The pictures of a whole report are another test's matter.
        var line = command is "report" ? example + " --no-diagrams" : example.Replace("| source", "| cat", StringComparison.Ordinal);
        using var folder = Folder(withSeeds: command is "check");
        return Relgraph.Bash(folder.Path, line);
    }

    /// <summary>A folder with what examples name: seeds to check, a folder for the documents' texts, a text.</summary>
    private static TemporaryFolder Folder(bool withSeeds)
    {
        var folder = new TemporaryFolder();
        if (withSeeds)
            Seeds.Copy(folder["seeds"]);
        Directory.CreateDirectory(folder["texts"]);
        folder.Write("report.txt", "Ruritania and Graustark reopened their border.\n");
        return folder;
    }

    private static IEnumerable<string> Names(string path)
    {
        var help = Relgraph.Run([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Out;
        var start = help.IndexOf("Commands:", StringComparison.Ordinal);
        if (start < 0)
            return [path];
        return help[start..].Split('\n').Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Where(line => line[2] != ' ')
            .SelectMany(line => Names($"{path} {line.TrimStart().Split(' ')[0]}".TrimStart()));
    }
}
