namespace RelationGraph.Interchange.Networks;

/// <summary>A file as it is read: its beginning can be looked at first, and neither the whole nor one tag may be too long.</summary>
internal sealed class LimitedInput : Stream
{
    private const int MostBeginning = 64 * 1024;

    private readonly Stream source;
    private readonly NetworkReadLimits limits;
    private readonly CancellationToken cancellation;
    private readonly byte[] beginning = new byte[MostBeginning];
    private readonly int beginningLength;
    private int beginningRead;
    private long bytes;
    private int sinceTag;

    public LimitedInput(Stream source, NetworkReadLimits limits, CancellationToken cancellation)
    {
        (this.source, this.limits, this.cancellation) = (source, limits, cancellation);
        for (int count; beginningLength < beginning.Length && (count = source.Read(beginning.AsSpan(beginningLength))) > 0;)
            beginningLength += count;
    }

    /// <summary>The first bytes of the file, all of them where there are no more.</summary>
    public ReadOnlySpan<byte> Beginning => beginning.AsSpan(0, beginningLength);

    /// <summary>Whether the beginning is the whole file.</summary>
    public bool IsBeginningAll => beginningLength < beginning.Length;

    /// <summary>Whether the file is XML, where the bytes between two opening brackets are limited.</summary>
    public bool HasTags { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => bytes;
        set => throw new NotSupportedException();
    }

    /// <summary>Reads on.</summary>
    /// <exception cref="UnreadableFile">The file or one of its tags is too long.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var count = Math.Min(beginningLength - beginningRead, buffer.Length);
        if (count > 0)
        {
            beginning.AsSpan(beginningRead, count).CopyTo(buffer);
            beginningRead += count;
        }
        else
        {
            count = source.Read(buffer);
        }

        bytes += count;
        if (bytes > limits.MostBytes)
            throw new UnreadableFile(NetworkDiagnostics.TooLarge, Size.Of(limits.MostBytes));
        if (HasTags)
            CountTags(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void CountTags(ReadOnlySpan<byte> read)
    {
        while (true)
        {
            var length = read.IndexOf((byte)'<');
            sinceTag += length < 0 ? read.Length : length;
            if (sinceTag > limits.LongestRow)
                throw new UnreadableFile(NetworkDiagnostics.TooLongTag, Size.Of(limits.LongestRow));
            if (length < 0)
                return;
            sinceTag = 0;
            read = read[(length + 1)..];
        }
    }
}
