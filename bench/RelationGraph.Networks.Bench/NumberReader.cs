using System.Buffers.Text;

namespace RelationGraph.Networks.Bench;

/// <summary>Reads numbers between blanks and line ends without making a string of any, so that reading leaves no mark on the peak of memory.</summary>
/// <param name="stream">What is read; closed with the reader.</param>
internal sealed class NumberReader(Stream stream) : IDisposable
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>Reads an integer.</summary>
    /// <returns>The integer.</returns>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public int Integer() => Utf8Parser.TryParse(Word(), out int value, out _) ? value : throw new InvalidDataException("there is no integer where one should be");

    /// <summary>Reads a real number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public double Real() => Utf8Parser.TryParse(Word(), out double value, out _) ? value : throw new InvalidDataException("there is no number where one should be");

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private ReadOnlySpan<byte> Word()
    {
        while (true)
        {
            var rest = buffer.AsSpan(start..end);
            var skipped = rest.IndexOfAnyExcept((byte)' ', (byte)'\n');
            var length = skipped < 0 ? -1 : rest[skipped..].IndexOfAny((byte)' ', (byte)'\n');
            if (length >= 0)
            {
                start += skipped + length;
                return rest.Slice(skipped, length);
            }

            // The word goes on, or begins, beyond what was read.
            rest.CopyTo(buffer);
            (start, end) = (0, rest.Length);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                throw new InvalidDataException("the file ends too early");
            end += read;
        }
    }
}
