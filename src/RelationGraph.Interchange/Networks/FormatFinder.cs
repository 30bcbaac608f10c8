using System.Text;
using System.Text.Json;

namespace RelationGraph.Interchange.Networks;

/// <summary>Tells by its first bytes what a file is.</summary>
internal static class FormatFinder
{
    private const string Readable = "an edge list, GraphML or GEXF";

    private static readonly (byte[] Begins, string Name)[] Packed =
    [
        ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "zip, perhaps a spreadsheet"), ([0x42, 0x5A, 0x68], "bzip2"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"), ([0xD0, 0xCF, 0x11, 0xE0], "an old spreadsheet"),
        ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
    ];

    private static readonly (string Begins, string Name)[] Others =
    [
        ("*vertices", "Pajek"), ("*network", "Pajek"), ("%%matrixmarket", "a Matrix Market file"), ("graph [", "GML"), ("creator \"", "GML"),
        ("graph {", "DOT"), ("digraph ", "DOT"), ("strict graph", "DOT"), ("strict digraph", "DOT"), ("dl n=", "a UCINET file"), ("dl nr=", "a UCINET file"),
    ];

    /// <summary>Whether the file is XML, in whatever encoding.</summary>
    public static bool IsXml(ReadOnlySpan<byte> beginning)
    {
        var text = WithoutMark(beginning);
        // In UTF-16 each character of a tag has a zero beside it.
        return text.TrimStart(" \t\r\n\0"u8) is [(byte)'<', ..];
    }

    /// <summary>Checks that the file can be an edge list.</summary>
    /// <param name="beginning">Its first bytes.</param>
    /// <param name="isAsked">Whether a person says that it is one.</param>
    /// <exception cref="UnreadableFile">It is not text, or it is something else and nobody says that it is an edge list.</exception>
    public static void CheckEdgeList(ReadOnlySpan<byte> beginning, bool isAsked)
    {
        foreach (var (begins, name) in Packed)
        {
            if (beginning.StartsWith(begins))
                throw new UnreadableFile(NetworkDiagnostics.NotText, name, "text in UTF-8");
        }

        if (beginning.Contains((byte)0))
            throw new UnreadableFile(NetworkDiagnostics.NotText, "the byte 0x00", "text in UTF-8");
        if (isAsked)
            return;
        if (IsCorpusJson(beginning))
            throw new UnreadableFile(NetworkDiagnostics.OtherFormat, "our own JSON", "it as --data");
        if (IsJson(beginning))
            throw new UnreadableFile(NetworkDiagnostics.OtherFormat, "JSON that is not ours", $"{Readable}, or the JSON of relgraph export");
        var text = WithoutMark(beginning).TrimStart(" \t\r\n"u8);
        var start = string.Join(' ', Encoding.UTF8.GetString(text[..Math.Min(text.Length, 64)]).Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var (begins, name) in Others)
        {
            if (start.StartsWith(begins, StringComparison.OrdinalIgnoreCase))
                throw new UnreadableFile(NetworkDiagnostics.OtherFormat, name, Readable);
        }
    }

    /// <summary>Whether the file is an object with the fields of our own JSON.</summary>
    public static bool IsCorpusJson(ReadOnlySpan<byte> beginning)
    {
        var (hasVersion, hasFacts) = (false, false);
        try
        {
            var json = new Utf8JsonReader(WithoutMark(beginning), isFinalBlock: false, default);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return false;
            while (json.Read() && json.CurrentDepth > 0)
            {
                if (json.CurrentDepth != 1 || json.TokenType != JsonTokenType.PropertyName)
                    continue;
                hasVersion |= json.ValueTextEquals("version"u8);
                hasFacts |= json.ValueTextEquals("documents"u8) || json.ValueTextEquals("relations"u8) || json.ValueTextEquals("coverage"u8);
            }
        }
        catch (JsonException)
        {
            // What stands before the fault tells enough.
        }

        return hasVersion && hasFacts;
    }

    private static bool IsJson(ReadOnlySpan<byte> beginning)
    {
        try
        {
            var json = new Utf8JsonReader(WithoutMark(beginning), isFinalBlock: false, default);
            return json.Read() && json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..]
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? bytes[2..] : bytes;
}
