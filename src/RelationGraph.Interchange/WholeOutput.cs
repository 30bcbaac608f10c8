namespace RelationGraph.Interchange;

/// <summary>Writes beside the place that is meant and moves there at the end, so that nothing half-written is left looking whole.</summary>
internal static class WholeOutput
{
    private const string Unfinished = ".partial";

    /// <summary>Writes a file, replacing one that is there.</summary>
    public static void WriteFile(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        var beside = full + Unfinished;
        // Opened outside the try: a file that another run is writing is not ours to delete.
        var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
        try
        {
            using (stream)
                write(stream);
            File.Move(beside, full, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Writes a folder of files, replacing one that holds nothing but files of ours.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="isOurs">Whether a file of that name is one that an earlier run wrote.</param>
    /// <param name="write">Writes the files into the folder that it is given.</param>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public static void WriteFolder(string path, Func<string, bool> isOurs, Action<string> write)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var beside = full + Unfinished;
        RefuseForeign(full, isOurs);
        RefuseForeign(beside, isOurs);
        try
        {
            DeleteFolder(beside);
            Directory.CreateDirectory(beside);
            write(beside);
            DeleteFolder(full);
            Directory.Move(beside, full);
        }
        catch
        {
            DeleteFolder(beside);
            throw;
        }
    }

    private static void RefuseForeign(string folder, Func<string, bool> isOurs)
    {
        if (File.Exists(folder))
            throw new IOException($"'{folder}' is a file where a folder is wanted.");
        if (!Directory.Exists(folder))
            return;
        var foreign = Directory.EnumerateFileSystemEntries(folder)
            .Where(entry => Directory.Exists(entry) || !isOurs(Path.GetFileName(entry)))
            .Order(StringComparer.Ordinal).FirstOrDefault();
        if (foreign is not null)
            throw new IOException($"'{folder}' holds '{Path.GetFileName(foreign)}', which is no earlier export; nothing was written.");
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
