using System.Text;

namespace RelationGraph.Report.Folders;

/// <summary>The file that makes a folder an output of ours: a first line with a version, then every other file, one a line.</summary>
internal static class Marker
{
    public const string FileName = ".relgraph-report";
    private const string Head = "relgraph report";
    private const string Version = "1";

    public static string Text(IEnumerable<string> files)
    {
        var text = new StringBuilder($"{Head} {Version}\n");
        foreach (var file in files.Order(StringComparer.Ordinal))
            text.Append(file).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads the files that a marker lists.</summary>
    /// <returns>The files' paths with slashes, or null where the file is no marker.</returns>
    public static IReadOnlySet<string>? Read(string path)
    {
        var lines = File.ReadAllLines(path);
        return lines.Length > 0 && lines[0].StartsWith(Head + " ", StringComparison.Ordinal)
            ? lines.Skip(1).ToHashSet(StringComparer.Ordinal)
            : null;
    }
}
