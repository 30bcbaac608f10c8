using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Text;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding;

/// <summary>A seed file as YAML; the root is null where the file could not be read, which is reported.</summary>
internal sealed record SeedTree(YamlNode? Root, FileDiagnostics Diagnostics)
{
    /// <summary>How many bytes a seed file may have.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads and parses a file.</summary>
    public static SeedTree Of(SeedSource source, SeedFile file)
    {
        var diagnostics = new FileDiagnostics($"{source.Name}/{file.Name}");
        return new SeedTree(Text(file, diagnostics) is { } text ? YamlReader.Read(text, diagnostics) : null, diagnostics);
    }

    private static string? Text(SeedFile file, FileDiagnostics diagnostics)
    {
        try
        {
            using var stream = file.Open();
            if (LimitedFile.Read(stream, MostBytes, out var length) is not { } bytes)
            {
                var size = string.Create(CultureInfo.InvariantCulture, $"{length}");
                diagnostics.Add(DiagnosticCodes.TooLarge, 1, 1, size, string.Create(CultureInfo.InvariantCulture, $"at most {MostBytes}"));
                return null;
            }

            if (Utf8Text.Decode(bytes, out var fault) is { } text)
                return text;
            diagnostics.Add(DiagnosticCodes.NotUtf8, fault.Line, fault.Column, fault.Found, "UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCodes.Unreadable, 1, 1, fault.Message);
        }

        return null;
    }
}
