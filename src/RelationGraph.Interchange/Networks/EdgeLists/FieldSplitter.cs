namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>Splits records into fields where they stand.</summary>
/// <remarks>
/// Fields are as RFC 4180 has them, but for blanks around them, which do not count, and quotes inside an unquoted field, which
/// stand for themselves. Between blanks, what begins with a brace is one field to the end of the record: the attributes that
/// NetworkX writes there. A CSV library would give texts without their places, which diagnostics need, and a string a field.
/// </remarks>
/// <param name="delimiter">What stands between fields, or <see cref="Blanks"/>.</param>
/// <param name="most">How many fields are read.</param>
internal sealed class FieldSplitter(byte delimiter, int most)
{
    /// <summary>The delimiter that stands for any number of blanks and tabs.</summary>
    public const byte Blanks = (byte)' ';

    private readonly List<Field> fields = [];

    public int Count => fields.Count;

    /// <summary>Where the fault is, in bytes from the record's start.</summary>
    public int FaultAt { get; private set; }

    public Field this[int index] => fields[index];

    public SplitResult Split(ReadOnlySpan<byte> record)
    {
        fields.Clear();
        for (var at = 0; ;)
        {
            at = SkipBlanks(record, at);
            if (delimiter == Blanks && at == record.Length)
                return SplitResult.Done;
            if (fields.Count == most)
            {
                FaultAt = at;
                return SplitResult.TooMany;
            }

            if (at < record.Length && record[at] == (byte)'"')
            {
                var result = Quoted(record, ref at);
                if (result != SplitResult.Done)
                    return result;
            }
            else
            {
                Plain(record, ref at);
            }

            if (delimiter == Blanks)
                continue;
            if (at == record.Length)
                return SplitResult.Done;
            at++;
        }
    }

    private void Plain(ReadOnlySpan<byte> record, ref int at)
    {
        var rest = record[at..];
        var length = delimiter != Blanks ? rest.IndexOf(delimiter) : rest[0] == (byte)'{' ? -1 : rest.IndexOfAny((byte)' ', (byte)'\t');
        if (length < 0)
            length = rest.Length;
        fields.Add(new Field(at, rest[..length].TrimEnd(" \t"u8).Length, HasEscapes: false));
        at += length;
    }

    private SplitResult Quoted(ReadOnlySpan<byte> record, ref int at)
    {
        var (open, escapes) = (at, false);
        for (var from = open + 1; ; from += 2)
        {
            var length = record[from..].IndexOf((byte)'"');
            if (length < 0)
            {
                FaultAt = open;
                return SplitResult.Open;
            }

            from += length;
            if (from + 1 < record.Length && record[from + 1] == (byte)'"')
            {
                escapes = true;
                continue;
            }

            fields.Add(new Field(open + 1, from - open - 1, escapes));
            at = SkipBlanks(record, from + 1);
            var isEnd = at == record.Length || record[at] == delimiter || (delimiter == Blanks && at > from + 1);
            if (isEnd)
                return SplitResult.Done;
            FaultAt = at;
            return SplitResult.TextAfterQuote;
        }
    }

    private int SkipBlanks(ReadOnlySpan<byte> record, int at)
    {
        while (at < record.Length && (record[at] == (byte)' ' || (record[at] == (byte)'\t' && delimiter != (byte)'\t')))
            at++;
        return at;
    }
}
