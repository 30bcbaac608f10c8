namespace RelationGraph.Report.Folders;

/// <summary>Tells whether a folder may be replaced: it is missing, empty, or holds nothing but an earlier report.</summary>
internal static class OutputGuard
{
    /// <summary>Checks a folder.</summary>
    /// <exception cref="ReportOutputException">It is no folder, or it holds something that is not ours.</exception>
    public static void Check(string folder)
    {
        if (File.Exists(folder))
            throw new ReportOutputException($"'{folder}' is a file; a report needs a folder.");
        if (!Directory.Exists(folder))
            return;
        var found = Entries(folder).ToList();
        if (found.Count == 0)
            return;
        var marker = Path.Combine(folder, Marker.FileName);
        if (!File.Exists(marker) || Marker.Read(marker) is not { } ours)
            throw new ReportOutputException($"'{folder}' holds '{found[0]}' and no report; choose an empty or a new folder.");
        var foreign = found.Find(entry => !ours.Contains(entry) && !string.Equals(entry, Marker.FileName, StringComparison.Ordinal));
        if (foreign is not null)
            throw new ReportOutputException($"'{folder}' holds '{foreign}', which the report there did not write; move it away or choose another folder.");
    }

    /// <summary>Gives every file, link and empty folder, by path with slashes, in ordinal order; links are not followed.</summary>
    private static IEnumerable<string> Entries(string folder)
    {
        var entries = new List<string>();
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (open.TryPop(out var current))
        {
            var inside = current.GetFileSystemInfos();
            if (inside.Length == 0 && !string.Equals(current.FullName, folder, StringComparison.Ordinal))
                entries.Add(Relative(current));
            foreach (var entry in inside)
            {
                if (entry is DirectoryInfo { LinkTarget: null } directory)
                    open.Push(directory);
                else
                    entries.Add(Relative(entry));
            }
        }

        return entries.Order(StringComparer.Ordinal);

        string Relative(FileSystemInfo entry) => Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
    }
}
