namespace RelationGraph.Cli.Shell;

/// <summary>What was typed before, in this run and in earlier ones.</summary>
internal sealed class ShellHistory
{
    private const int MostKept = 1000;

    private readonly List<string> entries = [];
    private readonly string? file;
    private string draft = "";
    private int at;

    /// <summary>Reads what was kept.</summary>
    /// <param name="file">The file that keeps it, an entry a line; null to keep nothing.</param>
    public ShellHistory(string? file)
    {
        this.file = file;
        if (file is null)
            return;
        try
        {
            if (File.Exists(file))
                entries.AddRange(File.ReadLines(file).Where(line => line.Length > 0).TakeLast(MostKept));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Without what was typed before the shell is as good as new.
            this.file = null;
        }

        at = entries.Count;
    }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<string> Entries => entries;

    /// <summary>Adds what was typed; the same twice is kept once.</summary>
    /// <param name="text">The text; its lines become one.</param>
    public void Add(string text)
    {
        var line = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (line.Length > 0 && (entries.Count == 0 || !string.Equals(entries[^1], line, StringComparison.Ordinal)))
        {
            entries.Add(line);
            Keep(line);
        }

        Rest();
    }

    /// <summary>Goes to the end, where a new line begins.</summary>
    public void Rest() => at = entries.Count;

    /// <summary>Goes back.</summary>
    /// <param name="current">What is being typed, to which one comes back.</param>
    /// <returns>The entry before; null where there is none.</returns>
    public string? Earlier(string current)
    {
        if (at == 0)
            return null;
        if (at == entries.Count)
            draft = current;
        return entries[--at];
    }

    /// <summary>Goes forward again.</summary>
    /// <returns>The entry behind, at last what was being typed; null where one is there already.</returns>
    public string? Later() => at == entries.Count ? null : ++at == entries.Count ? draft : entries[at];

    private void Keep(string line)
    {
        if (file is null)
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (entries.Count <= MostKept)
            {
                File.AppendAllText(file, line + "\n");
                return;
            }

            entries.RemoveRange(0, MostKept / 2);
            File.WriteAllLines(file, entries);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be kept is lost when the shell ends, and nothing else is.
        }
    }
}
