using System.Collections.Concurrent;

using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Documents;

/// <summary>A folder with the texts of documents, each read when it is first asked for.</summary>
public sealed class DocumentTexts
{
    private readonly string folder;
    private readonly ConcurrentDictionary<string, (DocumentText? Text, string? Fault)> read = new(StringComparer.Ordinal);

    /// <summary>Takes a folder.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public DocumentTexts(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        this.folder = folder;
    }

    /// <summary>Gives a line of a document's text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="line">The line's number, from 1.</param>
    /// <returns>The line, or null where the text is not in the folder, is not the one that was encoded, or has no such line.</returns>
    public string? Line(Document document, int line)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = Find(document.File, out _);
        return text is not null && string.Equals(text.Sha256, document.Sha256, StringComparison.Ordinal) ? text.Line(line) : null;
    }

    /// <summary>Gives a text.</summary>
    /// <param name="file">The file's name, without folders.</param>
    /// <param name="fault">Why it cannot be read, or null where it can, or where there is no such file.</param>
    /// <returns>The text, or null.</returns>
    public DocumentText? Find(string file, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(file);
        (var text, fault) = read.GetOrAdd(file, Read);
        return text;
    }

    private (DocumentText? Text, string? Fault) Read(string file)
    {
        var path = Path.Combine(folder, file);
        if (!string.Equals(Path.GetFileName(file), file, StringComparison.Ordinal) || !File.Exists(path))
            return (null, null);
        try
        {
            using var stream = File.OpenRead(path);
            return (DocumentTextReader.Read(stream, out var fault), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, fault.Message);
        }
    }
}
