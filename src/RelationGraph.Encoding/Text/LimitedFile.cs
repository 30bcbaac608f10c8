namespace RelationGraph.Encoding.Text;

/// <summary>Reads a stream to its end, unless it is longer than it may be.</summary>
internal static class LimitedFile
{
    /// <summary>Reads a stream whole.</summary>
    /// <returns>The bytes, or null where there are more than the limit, of which no more than the limit were read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static byte[]? Read(Stream stream, int limit, out long length)
    {
        length = stream.CanSeek ? stream.Length : -1;
        if (length > limit)
            return null;
        using var buffer = new MemoryStream(length >= 0 ? (int)length : 0);
        var block = new byte[81920];
        int read;
        while ((read = stream.Read(block)) > 0)
        {
            buffer.Write(block, 0, read);
            if (buffer.Length > limit)
            {
                length = buffer.Length;
                return null;
            }
        }

        return buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
    }
}
