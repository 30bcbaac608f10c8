namespace RelationGraph.Report.Tests;

/// <summary>Writes and reads the fixture's site.</summary>
internal static class Sites
{
    public static ReportResult Write(
        string folder, IProgress<ReportProgress>? progress = null, CancellationTokenSource? source = null, bool diagrams = false) => ReportWriter.Write(
        Fixture.Corpus,
        new ReportOptions { Output = folder, Diagrams = diagrams },
        progress,
        source?.Token ?? TestContext.Current.CancellationToken);

    /// <summary>Gives the content of a file.</summary>
    public static string Content(this IEnumerable<(string Path, string Content)> files, string path) =>
        files.Single(file => string.Equals(file.Path, path, StringComparison.Ordinal)).Content;

    /// <summary>Gives every file's path with its content, in order.</summary>
    public static List<(string Path, string Content)> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];
}
