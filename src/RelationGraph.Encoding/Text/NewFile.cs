namespace RelationGraph.Encoding.Text;

/// <summary>Writes files that are not there yet, whole or not at all.</summary>
internal static class NewFile
{
    /// <summary>Writes a file under a name beside its own and moves it into place.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written; then nothing is left behind.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (File.Exists(path))
            throw new IOException($"The file '{path}' is there already.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var partial = path + ".partial";
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(partial, path, overwrite: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
            throw;
        }
    }
}
