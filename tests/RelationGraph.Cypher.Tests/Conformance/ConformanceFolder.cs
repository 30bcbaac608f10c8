namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Where the scenarios of openCypher's conformance kit lie.</summary>
internal static class ConformanceFolder
{
    /// <summary>Why the tests that need the folder are skipped without it.</summary>
    public const string Missing = "OPENCYPHER_TCK names no folder of conformance scenarios.";

    /// <summary>The folder that <c>OPENCYPHER_TCK</c> names; null where the variable is not set.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("OPENCYPHER_TCK") is { Length: > 0 } named ? Find(named) : null;

    // A relative name is meant from where the tests were started, or from the folder of the solution.
    private static string Find(string named)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null && !Directory.Exists(named); folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "RelationGraph.sln")))
                return System.IO.Path.GetFullPath(named, folder.FullName);
        }

        return System.IO.Path.GetFullPath(named);
    }
}
