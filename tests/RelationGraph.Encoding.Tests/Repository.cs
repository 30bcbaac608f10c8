namespace RelationGraph.Encoding.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    public static byte[] Ontology { get; } = File.ReadAllBytes(Path.Combine(Root, "seeds", "ontology.yaml"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RelationGraph.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the source tree.");
        return folder.FullName;
    }
}
