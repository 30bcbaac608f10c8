namespace RelationGraph.Cli.Tests.Running;

/// <summary>How a run of a program ended.</summary>
internal sealed record Ran(int ExitCode, string Out, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Demands an exit code, and that whatever was said is meant for a person.</summary>
    public Ran Ends(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"ended with {ExitCode}, not {exitCode}\n{Error}");
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        return this;
    }
}
