using System.Buffers;
using System.Text;

namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>Holds the text of one field, in a buffer that the next row uses again.</summary>
internal sealed class FieldText
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    private char[] buffer = new char[256];

    /// <summary>Gives a field's text; it holds until the next call.</summary>
    /// <param name="record">The record, valid UTF-8.</param>
    /// <param name="field">The field.</param>
    public ReadOnlySpan<char> Of(ReadOnlySpan<byte> record, Field field)
    {
        if (buffer.Length < field.Length)
            buffer = new char[Math.Max(field.Length, 2 * buffer.Length)];
        var length = Encoding.UTF8.GetChars(field.Of(record), buffer);
        return field.HasEscapes ? Unescaped(length) : buffer.AsSpan(0, length);
    }

    /// <summary>Finds the first control character of a text, or null where there is none.</summary>
    public static char? ControlIn(ReadOnlySpan<char> text) => text.IndexOfAny(Controls) is >= 0 and var at ? text[at] : null;

    private Span<char> Unescaped(int length)
    {
        var written = 0;
        for (var at = 0; at < length; at++)
        {
            buffer[written++] = buffer[at];
            if (buffer[at] == '"')
                at++;
        }

        return buffer.AsSpan(0, written);
    }
}
