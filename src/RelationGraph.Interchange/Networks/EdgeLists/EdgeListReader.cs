using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>Reads the rows of an edge list.</summary>
internal sealed class EdgeListReader
{
    // A quoted text of more lines is taken as a quote that is not closed.
    private const int MostLines = 100;

    private readonly NetworkDraft draft;
    private readonly EdgeListLayout layout;
    private readonly LineReader lines;
    private readonly FieldSplitter splitter;
    private readonly int tail;
    private readonly int head;
    private readonly int weight;
    private readonly int sign;
    private readonly int type;
    private readonly int id;
    private readonly int direction;
    private readonly ColumnRole directionRole;
    private readonly FieldText tailText = new();
    private readonly FieldText headText = new();
    private readonly FieldText typeText = new();
    private readonly FieldText idText = new();
    private readonly FieldText word = new();
    private (DiagnosticCode Code, int At, string Found, string? Expected) fault;

    public EdgeListReader(LimitedInput input, EdgeListLayout layout, NetworkDraft draft)
    {
        this.draft = draft;
        this.layout = layout;
        lines = new LineReader(input, draft.Limits.LongestRow);
        splitter = new FieldSplitter(layout.Delimiter, draft.Limits.MostColumns);
        (tail, head, weight) = (layout.Find(ColumnRole.Tail), layout.Find(ColumnRole.Head), layout.Find(ColumnRole.Weight));
        (sign, type, id) = (layout.Find(ColumnRole.Sign), layout.Find(ColumnRole.Type), layout.Find(ColumnRole.Id));
        directionRole = layout.Roles.FirstOrDefault(role => role is ColumnRole.Direction or ColumnRole.Directed or ColumnRole.Symmetric);
        direction = directionRole is ColumnRole.None ? -1 : layout.Find(directionRole);
    }

    /// <summary>Reads all rows.</summary>
    /// <exception cref="UnreadableFile">The file is refused as a whole.</exception>
    public void Read()
    {
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                draft.Rows++;
                draft.Faults.Reject(
                    NetworkDiagnostics.TooLong, lines.Line, 1, $"a row of more than {Size.Of(draft.Limits.LongestRow)}");
            }
            else if (lines.Line != layout.HeaderLine && !lines.Record.Trim(" \t"u8).IsEmpty && !layout.IsComment(lines.Record, splitter))
            {
                draft.Rows++;
                ReadRow();
            }
        }
    }

    private void ReadRow()
    {
        var result = splitter.Split(lines.Record);
        for (var count = 1; result == SplitResult.Open && count < MostLines && layout.Delimiter != FieldSplitter.Blanks && lines.TryExtend(); count++)
            result = splitter.Split(lines.Record);
        if (Add(result))
            return;
        if (lines.IsExtended)
        {
            // What later lines hold may be rows of their own: only the line with the quote is lost.
            lines.Shrink();
            splitter.Split(lines.Record);
            Fail(NetworkDiagnostics.Quote, splitter.FaultAt, "a quote that is not closed");
        }

        var column = Encoding.UTF8.GetCharCount(lines.Record[..Math.Min(fault.At, lines.Record.Length)]) + 1;
        draft.Faults.Reject(fault.Code, lines.Line, column, fault.Found, fault.Expected);
    }

    /// <summary>Adds the row as an edge, or notes its first fault.</summary>
    private bool Add(SplitResult result)
    {
        var record = lines.Record;
        if (!Utf8.IsValid(record))
        {
            var at = ValidBytes(record);
            return Fail(NetworkDiagnostics.NotUtf8, at, $"the byte 0x{record[at]:X2}");
        }

        if (result is SplitResult.Open or SplitResult.TextAfterQuote)
            return Fail(NetworkDiagnostics.Quote, splitter.FaultAt, result is SplitResult.Open ? "a quote that is not closed" : "text after a closing quote");
        if (result is SplitResult.TooMany || splitter.Count != layout.Roles.Length)
            return WrongColumns(result);
        if (!ReadId(record, tailText, tail, "source", out var from) || !ReadId(record, headText, head, "target", out var to)
            || !ReadWeight(record, out var weighed) || !ReadSign(record, out var signed) || !ReadDirection(record, out var isDirected)
            || !ReadText(record, typeText, type, out var typed) || !ReadText(record, idText, id, out var named))
            return false;
        draft.Edges.Add(
            new EdgeRow
            {
                Tail = draft.Nodes.Number(from),
                Head = draft.Nodes.Number(to),
                Line = lines.Line,
                Weight = weighed,
                Sign = signed,
                IsDirected = isDirected,
                Type = typed,
                Id = named,
            },
            draft.Basis.IsDirected);
        return true;
    }

    private bool WrongColumns(SplitResult result)
    {
        var (count, wanted) = (splitter.Count, layout.Roles.Length);
        var at = count > wanted ? splitter[wanted].Start : lines.Record.Length;
        var found = result is SplitResult.TooMany
            ? string.Create(CultureInfo.InvariantCulture, $"more than {count} columns")
            : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "column" : "columns")}");
        return Fail(NetworkDiagnostics.Columns, at, found, wanted.ToString(CultureInfo.InvariantCulture));
    }

    private bool ReadId(ReadOnlySpan<byte> record, FieldText buffer, int column, string what, out ReadOnlySpan<char> text)
    {
        if (!ReadText(record, buffer, column, out text))
            return false;
        return !text.IsEmpty || Fail(NetworkDiagnostics.NoEnd, splitter[column].Start, what, "the id of a node");
    }

    private bool ReadText(ReadOnlySpan<byte> record, FieldText buffer, int column, out ReadOnlySpan<char> text)
    {
        text = default;
        if (column < 0)
            return true;
        var field = splitter[column];
        text = buffer.Of(record, field);
        if (text.Length > draft.Limits.LongestText)
            return Fail(NetworkDiagnostics.TooLong, field.Start, string.Create(CultureInfo.InvariantCulture, $"a text of more than {draft.Limits.LongestText} characters"));
        return FieldText.ControlIn(text) is not { } control
            || Fail(NetworkDiagnostics.Control, field.Start, string.Create(CultureInfo.InvariantCulture, $"U+{(int)control:X4}"));
    }

    private bool ReadWeight(ReadOnlySpan<byte> record, out double? value)
    {
        value = null;
        if (weight < 0)
            return true;
        value = EdgeWords.Weight(splitter[weight].Of(record));
        return value is not null || FailAt(NetworkDiagnostics.Weight, record, weight, EdgeWords.Weights);
    }

    private bool ReadSign(ReadOnlySpan<byte> record, out sbyte? value)
    {
        value = null;
        if (sign < 0)
            return true;
        value = EdgeWords.Sign(word.Of(record, splitter[sign]));
        return value is not null || FailAt(NetworkDiagnostics.Sign, record, sign, EdgeWords.Signs);
    }

    private bool ReadDirection(ReadOnlySpan<byte> record, out bool? value)
    {
        value = null;
        if (direction < 0)
            return true;
        var text = word.Of(record, splitter[direction]);
        value = directionRole is ColumnRole.Direction ? EdgeWords.IsDirected(text)
            : EdgeWords.Flag(text) is { } flag ? flag == directionRole is ColumnRole.Directed : null;
        return value is not null || FailAt(
            NetworkDiagnostics.Direction, record, direction, directionRole is ColumnRole.Direction ? EdgeWords.Directions : EdgeWords.Flags);
    }

    private bool FailAt(DiagnosticCode code, ReadOnlySpan<byte> record, int column, string expected) =>
        Fail(code, splitter[column].Start, word.Of(record, splitter[column]).ToString(), expected);

    private bool Fail(DiagnosticCode code, int at, string found, string? expected = null)
    {
        fault = (code, at, found, expected);
        return false;
    }

    private static int ValidBytes(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done)
            valid += length;
        return valid;
    }
}
