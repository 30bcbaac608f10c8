using System.Text;

namespace RelationGraph.Cypher.Bench;

/// <summary>Reads the rows of a UTF-8 file whose fields stand between bars, without quotes.</summary>
internal ref struct DelimitedFile
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="hasHeader">Whether its first line names the columns.</param>
    public DelimitedFile(string path, bool hasHeader)
    {
        _bytes = File.ReadAllBytes(path);
        if (hasHeader)
            ReadLine(out _);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">Its bytes.</param>
    /// <returns>False at the end.</returns>
    public bool ReadLine(out ReadOnlySpan<byte> line)
    {
        var rest = _bytes[_at..];
        var end = rest.IndexOf((byte)'\n');
        line = end < 0 ? rest : rest[..end];
        _at = end < 0 ? _bytes.Length : _at + end + 1;
        return !line.IsEmpty;
    }

    /// <summary>Takes the first field off a line.</summary>
    /// <param name="line">The line, of which what follows the field is left.</param>
    /// <returns>The field.</returns>
    public static ReadOnlySpan<byte> TakeField(ref ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)'|');
        var field = end < 0 ? line : line[..end];
        line = end < 0 ? default : line[(end + 1)..];
        return field;
    }

    /// <summary>Takes a whole number off a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The number.</returns>
    public static long TakeNumber(ref ReadOnlySpan<byte> line) => NumberOf(TakeField(ref line));

    /// <summary>The whole number that a field holds.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The number.</returns>
    public static long NumberOf(ReadOnlySpan<byte> field) =>
        System.Buffers.Text.Utf8Parser.TryParse(field, out long number, out var read) && read == field.Length
            ? number
            : throw new FormatException($"Expected a whole number, but found '{Encoding.UTF8.GetString(field)}'.");
}
