namespace RelationGraph.Cli.Tests.Running;

/// <summary>The encoded documents as they stand in the source tree.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "seeds");

    public static void Copy(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
