using System.Runtime.CompilerServices;

namespace RelationGraph.Testing;

/// <summary>Compares a text with an approved one that stands beside the test.</summary>
public static class Approval
{
    /// <summary>The environment variable that, set to 1, takes every text as approved and rewrites the files.</summary>
    public const string Accept = "RELGRAPH_ACCEPT";

    /// <summary>Gives the approved text, after rewriting it where asked to.</summary>
    /// <param name="name">The name of the approved text, without ending.</param>
    /// <param name="actual">What the code gives now.</param>
    /// <param name="testFile">The test's own file, which the compiler fills in.</param>
    /// <returns>The approved text, empty where there is none yet.</returns>
    public static string Of(string name, string actual, [CallerFilePath] string testFile = "") =>
        OfFile(Path.Combine(Path.GetDirectoryName(testFile)!, $"{name}.approved.txt"), actual);

    /// <summary>Gives the text of a file of the repository that holds what the code gives, after rewriting it where asked to.</summary>
    /// <param name="path">The file.</param>
    /// <param name="actual">What the code gives now.</param>
    /// <returns>The file's text, empty where there is none yet.</returns>
    public static string OfFile(string path, string actual)
    {
        if (string.Equals(Environment.GetEnvironmentVariable(Accept), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".new", actual);
            File.Move(path + ".new", path, overwrite: true);
        }

        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
