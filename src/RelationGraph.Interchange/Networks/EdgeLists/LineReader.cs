namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>Reads lines as bytes, without copying them; lines end with a line feed, a carriage return or both.</summary>
/// <remarks>A record is a line, or with <see cref="TryExtend"/> several; its bytes hold until the next call.</remarks>
internal sealed class LineReader(Stream input, int longest)
{
    private byte[] buffer = new byte[256 * 1024];
    private int start;
    private int end;
    private bool ended;
    private int length;
    private int consumed;
    private int firstLength;
    private int firstConsumed;
    private int lineCount;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The number of the record's first line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The bytes of the record without its line end; empty where it is too long.</summary>
    public ReadOnlySpan<byte> Record => buffer.AsSpan(start, length);

    /// <summary>Whether the line has more bytes than are read; it was skipped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the record has several lines.</summary>
    public bool IsExtended => lineCount > 1;

    /// <summary>Takes the next line.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        var isFirst = consumed == 0;
        start += consumed;
        Line += lineCount;
        (lineCount, IsTooLong) = (1, false);
        if (isFirst)
            SkipMark();
        if (!FindEnd(0))
        {
            (length, consumed, lineCount) = (0, 0, 0);
            return false;
        }

        (firstLength, firstConsumed) = (length, consumed);
        return true;
    }

    /// <summary>Takes the next line into the record.</summary>
    /// <returns>Whether there was one, and the record is not too long with it; else the record stays as it is.</returns>
    public bool TryExtend()
    {
        if (!FindEnd(consumed))
            return false;
        lineCount++;
        return true;
    }

    /// <summary>Gives the lines back that the record was extended by.</summary>
    public void Shrink() => (length, consumed, lineCount) = (firstLength, firstConsumed, 1);

    private void SkipMark()
    {
        while (end - start < ByteOrderMark.Length && Fill())
        {
        }

        if (buffer.AsSpan(start, end - start).StartsWith(ByteOrderMark))
            start += ByteOrderMark.Length;
    }

    /// <summary>Finds the end of the line that begins so many bytes after the record's start.</summary>
    private bool FindEnd(int from)
    {
        for (var searched = from; ;)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0)
                return End(from, searched + at);
            searched = end - start;
            if (searched > longest)
                return from == 0 && SkipLine();
            if (!Fill())
                return searched > from && End(from, searched);
        }
    }

    private bool End(int from, int at)
    {
        if (at > longest)
        {
            if (from > 0)
                return false;
            IsTooLong = true;
        }

        var mark = 0;
        if (start + at < end)
        {
            mark = 1;
            if (buffer[start + at] == (byte)'\r' && (start + at + 1 < end || Fill()) && buffer[start + at + 1] == (byte)'\n')
                mark = 2;
        }

        (length, consumed) = (IsTooLong ? 0 : at, at + mark);
        return true;
    }

    /// <summary>Reads past a line that is too long.</summary>
    private bool SkipLine()
    {
        IsTooLong = true;
        while (true)
        {
            // The last byte stays, so that there is always something consumed.
            start = end - 1;
            if (!Fill())
            {
                (length, consumed) = (0, end - start);
                return true;
            }

            var at = buffer.AsSpan(start, end - start).IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0)
                return End(0, at);
        }
    }

    private bool Fill()
    {
        if (ended)
            return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        var count = input.Read(buffer, end, buffer.Length - end);
        end += count;
        ended = count == 0;
        return count > 0;
    }
}
