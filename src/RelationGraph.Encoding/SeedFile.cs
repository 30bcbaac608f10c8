namespace RelationGraph.Encoding;

/// <summary>A file of a seeds folder, on disk or packed.</summary>
public sealed class SeedFile
{
    private readonly Func<Stream> open;

    /// <summary>Describes a file.</summary>
    /// <param name="name">Its path within the folder, with forward slashes, such as <c>documents/report.yaml</c>.</param>
    /// <param name="open">Opens it for reading; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public SeedFile(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        Name = name;
        this.open = open;
    }

    /// <summary>The path within the folder, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>Opens the file for reading.</summary>
    /// <returns>A stream that the caller closes.</returns>
    /// <exception cref="IOException">The file is out of reach.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public Stream Open() => open();
}
