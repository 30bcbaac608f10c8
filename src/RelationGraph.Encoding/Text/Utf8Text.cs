using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace RelationGraph.Encoding.Text;

/// <summary>Turns the bytes of a file into text, or says where they are no UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes UTF-8 with or without a byte-order mark.</summary>
    /// <returns>The text, or null with the fault and its place.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out Utf8Fault fault)
    {
        fault = default;
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (bytes.StartsWith(mark))
            bytes = bytes[mark.Length..];
        if (Utf8.IsValid(bytes))
            return System.Text.Encoding.UTF8.GetString(bytes);
        fault = FaultIn(bytes);
        return null;
    }

    private static Utf8Fault FaultIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return new Utf8Fault(1, 1, "text in UTF-16");
        int line = 1, column = 1, at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        return new Utf8Fault(line, column, string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[at]:X2}"));
    }
}
