using System.Runtime.CompilerServices;

namespace RelationGraph.Interchange.Tests.Networks;

/// <summary>Where the page on reading networks and its tests stand in the source tree.</summary>
internal static class Page
{
    public static string Folder => Here();

    public static string Path => System.IO.Path.GetFullPath("../../../docs/networks.md", Folder);

    private static string Here([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
