namespace RelationGraph.Cli.Servers;

/// <summary>A file of settings, one <c>NAME=VALUE</c> a line; a sharp sign begins a remark, quotes around a value are not part of it.</summary>
internal static class EnvironmentFile
{
    /// <summary>The file's name in the folder that one is in.</summary>
    public const string Name = ".env";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, which need not be there.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="CommandFailure">It cannot be read, or a line is none of a setting; the line is not repeated.</exception>
    public static Dictionary<string, string> Read(string path)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return settings;
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{path}' cannot be read: {exception.Message}", exception);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("export ", StringComparison.Ordinal))
                line = line["export ".Length..].TrimStart();
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw CommandFailure.Usage(FormattableString.Invariant($"{path}:{i + 1}: expected NAME=VALUE."));
            settings[line[..equals].TrimEnd()] = Unquoted(line[(equals + 1)..].Trim());
        }

        return settings;
    }

    private static string Unquoted(string value) =>
        value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value;
}
