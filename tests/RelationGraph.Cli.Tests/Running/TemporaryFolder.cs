namespace RelationGraph.Cli.Tests.Running;

/// <summary>A folder of a test's own, outside the source tree, that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Parent, $"relgraph-{Guid.NewGuid():N}")).FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Below a seeds folder, which somebody may have left among the temporary files, no folder counts as empty.</summary>
    private static string Parent { get; } =
        new[] { System.IO.Path.GetTempPath(), "/var/tmp", "/dev/shm" }.First(parent => !Directory.Exists(System.IO.Path.Combine(parent, "seeds")));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
