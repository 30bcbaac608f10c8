namespace RelationGraph.Interchange.Tests;

/// <summary>The readers that come from npm, installed once into a folder that is gone afterwards.</summary>
public sealed class NodeReaders : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private string? missing;

    public async ValueTask InitializeAsync()
    {
        if (ExternalProgram.Find("npm") is not { } npm || ExternalProgram.Find("node") is null)
        {
            missing = "npm is not installed.";
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "readers")))
            File.Copy(file, folder.File(Path.GetFileName(file)));
        var (code, _, error) = await ExternalProgram.Run(npm, ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder.Path);
        if (code != 0)
            missing = $"npm ci failed: {error.Split('\n').FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal))}";
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a script of ours on a file and gives what it prints.</summary>
    public Task<string> Run(string script, string file)
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        return ExternalProgram.Output(ExternalProgram.Need("node"), [script, file], folder.Path);
    }
}
