using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

using RelationGraph.Encoding.Text;

namespace RelationGraph.Encoding.Documents;

/// <summary>Reads the text files of documents.</summary>
internal static class DocumentTextReader
{
    /// <summary>How many bytes a text file may have.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads a text.</summary>
    /// <returns>The text, or null with what is wrong with the file.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DocumentText? Read(Stream stream, out string? fault)
    {
        fault = null;
        if (LimitedFile.Read(stream, MostBytes, out var length) is not { } bytes)
            fault = string.Create(CultureInfo.InvariantCulture, $"it has {length} bytes; at most {MostBytes} are read");
        else if (Utf8Text.Decode(bytes, out var place) is not { } text)
            fault = string.Create(CultureInfo.InvariantCulture, $"line {place.Line}, column {place.Column}: {place.Found} is not UTF-8");
        else if (text.Contains('\0', StringComparison.Ordinal))
            fault = "it holds a null character, so that it is no text";
        else
            return new DocumentText(Convert.ToHexStringLower(SHA256.HashData(bytes)), Split(text));
        return null;
    }

    // Lines are counted as grep and editors do: by line feeds, a last one ends the last line.
    private static ImmutableArray<string> Split(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            lines.Add(text[start..end].TrimEnd('\r'));
            start = end + 1;
        }

        return lines.ToImmutable();
    }
}
