using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class ReadmeTests
{
    private const string FromSource = "dotnet run --project src/RelationGraph.Cli -- ";

    /// <summary>Lines that other tests show: they need the source tree, a package, or a document of one's own.</summary>
    private static readonly string[] ShownElsewhere =
    [
        "dotnet test",
        "dotnet new console",
        "dotnet add routes reference",
        "dotnet pack src/RelationGraph.Cli",
        "dotnet tool install",
        "relgraph document add",
        "relgraph check --documents .",
    ];

    public static TheoryData<string> Lines { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Prepend(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(CommandLines)
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_command_that_the_documentation_shows_works(string line)
    {
        var command = line.Replace(FromSource, "relgraph ", StringComparison.Ordinal);
        Assert.StartsWith("relgraph ", command, StringComparison.Ordinal);
        string[] arguments = ShellWords.Arguments(command);
        var output = Array.IndexOf(arguments, "-o");
        if (output < 0 && arguments is not ["report", ..])
        {
            Relgraph.Run(arguments).Ends(0);
            return;
        }

        using var folder = new TemporaryFolder();
        Relgraph.RunIn(folder.Path, arguments is ["report", ..] ? [.. arguments, "--no-diagrams"] : arguments).Ends(0);
        Assert.True(Path.Exists(folder[output < 0 ? "out" : arguments[output + 1]]), $"{line} wrote nothing");
    }

    [Fact]
    public void The_two_commands_that_the_readme_promises_are_there()
    {
        var readme = Repository.Read("README.md");
        Assert.Contains($"{FromSource}report\n", readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_stands_in_the_readme()
    {
        var readme = Repository.Read("README.md");
        Assert.All(HelpTests.Commands, command => Assert.Contains($"relgraph {command.Data}", readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CommandLines(string file)
    {
        var isCode = false;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode && IsCommand(line) && !IsShownElsewhere(line))
                yield return line;
        }
    }

    // Lines that name a file of the page itself are run beside that file.
    private static bool IsShownElsewhere(string line) =>
        line.Contains(" --input ", StringComparison.Ordinal) || ShownElsewhere.Any(start => line.StartsWith(start, StringComparison.Ordinal));

    private static bool IsCommand(string line) =>
        line.StartsWith("relgraph ", StringComparison.Ordinal) || line.StartsWith("dotnet ", StringComparison.Ordinal);
}
