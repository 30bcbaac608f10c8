using System.Runtime.CompilerServices;

namespace RelationGraph.Cli.Tests.Running;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile)!;
        while (!File.Exists(Path.Combine(folder, "RelationGraph.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
