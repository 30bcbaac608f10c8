using System.Globalization;
using System.Text;

namespace RelationGraph.Report.Folders;

/// <summary>A folder that is written beside the one asked for and takes its place when it is whole.</summary>
internal sealed class OutputFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Func<string, Stream> create;
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);
    private string? partial;

    private OutputFolder(string target, Func<string, Stream> create)
    {
        Target = target;
        this.create = create;
    }

    /// <summary>The folder asked for, as a full path.</summary>
    public string Target { get; }

    /// <summary>Starts a folder.</summary>
    /// <param name="folder">The folder asked for.</param>
    /// <param name="create">Makes a file that must not be there yet.</param>
    /// <exception cref="ReportOutputException">The folder is not ours to replace, or nothing can be written beside it.</exception>
    public static OutputFolder Begin(string folder, Func<string, Stream>? create = null)
    {
        var target = Resolve(folder);
        OutputGuard.Check(target);
        if (Path.GetDirectoryName(target) is not { } parent)
            throw new ReportOutputException($"'{target}' is a root; a report needs a folder of its own.");
        var output = new OutputFolder(target, create ?? (path => new FileStream(path, FileMode.CreateNew)));
        try
        {
            Directory.CreateDirectory(parent);
            output.partial = FreeSibling(target, "partial");
            Directory.CreateDirectory(output.partial);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ReportOutputException($"'{target}' cannot be written: {fault.Message}", fault);
        }

        return output;
    }

    /// <summary>Writes a text file, in UTF-8 with no byte-order mark.</summary>
    /// <param name="path">The path inside the folder, with slashes.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ReportOutputException">It cannot be written.</exception>
    public void Write(string path, string text) => Write(path, stream => stream.Write(Utf8.GetBytes(text)));

    /// <summary>Writes a file.</summary>
    /// <param name="path">The path inside the folder, with slashes.</param>
    /// <param name="content">Writes the content.</param>
    /// <exception cref="ReportOutputException">It cannot be written.</exception>
    public void Write(string path, Action<Stream> content)
    {
        var full = Path.Combine(partial!, path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var stream = create(full);
            content(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ReportOutputException($"'{Target}' cannot be written: {path}: {fault.Message}", fault);
        }

        files.Add(path);
    }

    /// <summary>Puts the folder in place of the one asked for.</summary>
    /// <returns>The earlier folder where it could not be removed, or null.</returns>
    /// <exception cref="ReportOutputException">It cannot be put in place; the earlier folder stands as before.</exception>
    public string? PutInPlace()
    {
        Write(Marker.FileName, Marker.Text(files));
        OutputGuard.Check(Target);
        try
        {
            var earlier = Directory.Exists(Target) ? FreeSibling(Target, "earlier") : null;
            if (earlier is not null)
                Directory.Move(Target, earlier);
            MoveIn(earlier);
            partial = null;
            return earlier is null || TryRemove(earlier) ? null : earlier;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ReportOutputException($"'{Target}' cannot be replaced: {fault.Message}", fault);
        }
    }

    /// <summary>Removes what was written unless it was put in place.</summary>
    public void Dispose()
    {
        if (partial is not null)
            TryRemove(partial);
    }

    private void MoveIn(string? earlier)
    {
        try
        {
            Directory.Move(partial!, Target);
        }
        catch when (earlier is not null)
        {
            Directory.Move(earlier, Target);
            throw;
        }
    }

    // A link to a folder stays a link: what it points at is replaced.
    private static string Resolve(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    private static string FreeSibling(string target, string purpose)
    {
        for (var number = 1; ; number++)
        {
            var sibling = Path.Combine(
                Path.GetDirectoryName(target)!,
                string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{purpose}-{number}"));
            if (!Path.Exists(sibling))
                return sibling;
        }
    }

    private static bool TryRemove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
