using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>Finds out how an edge list is laid out, from its first lines.</summary>
internal sealed class LayoutFinder
{
    private const int MostLines = 100;
    private const int MostNamed = 20;

    // Where two stand in as many lines, the earlier one: names hold commas more often than semicolons, and these more often than tabs.
    private static readonly byte[] Delimiters = [(byte)'\t', (byte)';', (byte)','];

    private readonly List<(int Line, byte[] Bytes)> comments = [];
    private readonly List<(int Line, byte[] Bytes)> rows = [];
    private readonly byte delimiter;
    private readonly FieldSplitter splitter;
    private readonly int columns;
    private readonly List<string[]> sample;

    private LayoutFinder(List<(int Line, byte[] Bytes)> lines, byte? delimiter, NetworkReadLimits limits)
    {
        bool IsMarked(byte[] line) => EdgeListLayout.IsMarked(line, out _);
        var unmarked = lines.Where(line => !IsMarked(line.Bytes)).ToList();
        var telling = unmarked.Count > 0 ? unmarked : lines;
        this.delimiter = delimiter ?? DelimiterOf(telling);
        splitter = new FieldSplitter(this.delimiter, limits.MostColumns);
        columns = Math.Max(2, MostCommon(telling.Select(line => Count(line.Bytes)).Where(count => count > 0)));
        foreach (var line in lines)
            (IsMarked(line.Bytes) && IsComment(line.Bytes) ? comments : rows).Add(line);
        sample = [.. rows.Select(row => TextsOf(row.Bytes)).Where(texts => texts.Length == columns)];
    }

    /// <summary>Finds the layout.</summary>
    /// <exception cref="UnreadableFile">There is no line.</exception>
    public static EdgeListLayout Find(LimitedInput input, byte? delimiter, NetworkReadLimits limits)
    {
        var lines = new List<(int Line, byte[] Bytes)>();
        using var beginning = new MemoryStream(input.Beginning.ToArray());
        var reader = new LineReader(beginning, limits.LongestRow);
        while (lines.Count < MostLines && reader.Read())
        {
            if (!reader.Record.Trim(" \t"u8).IsEmpty)
                lines.Add((reader.Line, reader.Record.ToArray()));
        }

        // The last line of a beginning may be cut short.
        if (!input.IsBeginningAll && lines.Count is > 1 and < MostLines)
            lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0 && input.IsBeginningAll)
            throw new UnreadableFile(NetworkDiagnostics.Empty, "");
        return new LayoutFinder(lines, delimiter, limits).Layout();
    }

    private EdgeListLayout Layout()
    {
        var (line, names) = Header();
        var roles = names is null ? PlainRoles() : RolesOf(names);
        return new EdgeListLayout
        {
            Delimiter = delimiter,
            Roles = roles,
            HeaderLine = line,
            Basis = Basis(roles, names),
            Note = Note(roles, names),
        };
    }

    /// <summary>Finds the header: the last comment before the first row, or that row.</summary>
    private (int Line, string[]? Names) Header()
    {
        if (comments.LastOrDefault(comment => rows.Count == 0 || comment.Line < rows[0].Line) is { Bytes: { } comment } last)
        {
            EdgeListLayout.IsMarked(comment, out var rest);
            var names = TextsOf(rest);
            if (names.Length != columns)
                names = Encoding.UTF8.GetString(rest).Split((char[])[' ', '\t', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
            if (names.Length == columns && NamesEnds(names))
                return (last.Line, names);
        }

        if (rows.Count == 0 || TextsOf(rows[0].Bytes) is not { } first || first.Length < 2)
            return (0, null);
        var others = first.Length == columns ? sample.Skip(1).ToList() : sample;
        if (NamesEnds(first))
        {
            var roles = ColumnNames.RolesOf(first);
            return IsMet(first, Array.IndexOf(roles, ColumnRole.Tail), Array.IndexOf(roles, ColumnRole.Head), others) ? (0, null) : (rows[0].Line, first);
        }

        return first.Length == columns && HeadsNumbers(first, others) && !IsMet(first, 0, 1, others) ? (rows[0].Line, first) : (0, null);
    }

    private static bool NamesEnds(string[] names)
    {
        var roles = ColumnNames.RolesOf(names);
        return roles.Contains(ColumnRole.Tail) && roles.Contains(ColumnRole.Head);
    }

    /// <summary>Whether what may be a header names nodes of later rows, and so is a row.</summary>
    private static bool IsMet(string[] names, int tail, int head, List<string[]> others)
    {
        string[] ends = [names[tail], names[head]];
        return others.Exists(row => row.Length == names.Length && (ends.Contains(row[tail], StringComparer.Ordinal) || ends.Contains(row[head], StringComparer.Ordinal)));
    }

    /// <summary>Whether the row has words over columns of numbers, and so is a header with names that are not known.</summary>
    private static bool HeadsNumbers(string[] first, List<string[]> others) => others.Count > 1
        && Enumerable.Range(0, first.Length).Any(column => first[column].Length > 0 && !IsNumber(first[column]) && others.TrueForAll(row => IsNumber(row[column])));

    private ImmutableArray<ColumnRole> RolesOf(string[] names)
    {
        var roles = ColumnNames.RolesOf(names);
        if (!NamesEnds(names))
        {
            for (var column = 0; column < roles.Length; column++)
                roles[column] = column == 0 ? ColumnRole.Tail : column == 1 ? ColumnRole.Head : IsEnd(roles[column]) ? ColumnRole.None : roles[column];
        }

        // Gephi calls the direction the type.
        if (Array.IndexOf(roles, ColumnRole.Type) is >= 0 and var type && sample.Exists(row => row.Length == roles.Length)
            && sample.Where(row => row.Length == roles.Length && !row.SequenceEqual(names, StringComparer.Ordinal)).All(row => EdgeWords.IsDirected(row[type]) is not null))
            roles[type] = ColumnRole.Direction;
        return [.. roles];
    }

    private static bool IsEnd(ColumnRole role) => role is ColumnRole.Tail or ColumnRole.Head;

    private ImmutableArray<ColumnRole> PlainRoles()
    {
        var roles = new ColumnRole[columns];
        (roles[0], roles[1]) = (ColumnRole.Tail, ColumnRole.Head);
        if (columns > 2 && 2 * sample.Count(row => IsNumber(row[2])) > sample.Count)
            roles[2] = ColumnRole.Weight;
        return [.. roles];
    }

    private DirectionBasis Basis(ImmutableArray<ColumnRole> roles, string[]? names)
    {
        if (roles.FirstOrDefault(role => role is ColumnRole.Direction or ColumnRole.Directed or ColumnRole.Symmetric) is not ColumnRole.None and var role)
            return Column(names![roles.IndexOf(role)]);
        foreach (var (line, bytes) in comments)
        {
            var text = Encoding.UTF8.GetString(bytes);
            var words = text.TrimStart('#', '%', ' ', '\t');
            // SNAP and KONECT begin so.
            bool? isDirected = words.StartsWith("Directed graph", StringComparison.OrdinalIgnoreCase) ? true
                : words.StartsWith("Undirected graph", StringComparison.OrdinalIgnoreCase) ? false
                : !text.StartsWith('%') ? null
                : words.StartsWith("asym ", StringComparison.Ordinal) ? true
                : words.StartsWith("sym ", StringComparison.Ordinal) || words.StartsWith("bip ", StringComparison.Ordinal) ? false : null;
            if (isDirected is { } said)
                return new DirectionBasis(said, string.Create(CultureInfo.InvariantCulture, $"as the comment in line {line} says"), null);
        }

        return default;
    }

    private static DirectionBasis Column(string name) => new(false, $"as the column '{name}' says", $"as the column '{name}' says");

    private string Note(ImmutableArray<ColumnRole> roles, string[]? names)
    {
        var note = new StringBuilder("An edge list with ").Append(delimiter switch
        {
            (byte)',' => "commas",
            (byte)';' => "semicolons",
            (byte)'\t' => "tabs",
            _ => "blanks",
        }).Append(" between its columns");
        if (names is null)
        {
            note.Append(", without a header: the first column is where an edge starts, the second where it ends");
            note.Append(roles.Contains(ColumnRole.Weight) ? ", the third its weight." : ".");
            var read = roles.Count(role => role is not ColumnRole.None);
            if (read < roles.Length)
                note.Append(CultureInfo.InvariantCulture, $" Columns from the {(read == 2 ? "third" : "fourth")} on are not read.");
            return note.ToString();
        }

        note.Append(": ").AppendJoin(", ", roles.Select((role, column) => (role, column)).Where(entry => entry.role is not ColumnRole.None)
            .Select(entry => $"'{names[entry.column]}' is {Word(entry.role)}")).Append('.');
        var ignored = names.Where((_, column) => roles[column] is ColumnRole.None).ToList();
        if (ignored.Count > 0)
            note.Append(" Not read: ").AppendJoin(", ", ignored.Take(MostNamed).Select(name => $"'{name}'")).Append(ignored.Count > MostNamed ? " and more." : ".");
        return note.ToString();
    }

    private static string Word(ColumnRole role) => role switch
    {
        ColumnRole.Tail => "where an edge starts",
        ColumnRole.Head => "where it ends",
        ColumnRole.Weight => "its weight",
        ColumnRole.Sign => "its sign",
        ColumnRole.Type => "its type",
        ColumnRole.Id => "its id",
        ColumnRole.Symmetric => "whether it leads both ways",
        _ => "whether it is directed",
    };

    /// <summary>Finds what stands outside quotes and braces in most lines.</summary>
    private static byte DelimiterOf(List<(int Line, byte[] Bytes)> lines)
    {
        var counts = Array.ConvertAll(Delimiters, candidate => lines.Count(line => Holds(line.Bytes, candidate)));
        var best = Array.IndexOf(counts, counts.Max());
        return 2 * counts[best] > lines.Count ? Delimiters[best] : FieldSplitter.Blanks;
    }

    private static bool Holds(ReadOnlySpan<byte> line, byte delimiter)
    {
        var (isStart, isQuoted, last) = (true, false, delimiter);
        foreach (var one in line)
        {
            // A quote opens at the start of a field only, whatever ends fields; what NetworkX writes in braces is no field of its own.
            if (one == (byte)'"' && (isQuoted || isStart))
                isQuoted = !isQuoted;
            else if (one == (byte)'{' && last is (byte)' ' or (byte)'\t' && !isQuoted)
                return false;
            else if (one == delimiter && !isQuoted)
                return true;
            isStart = Delimiters.Contains(one) || (isStart && one == (byte)' ');
            last = one;
        }

        return false;
    }

    private bool IsComment(byte[] line)
    {
        EdgeListLayout.IsMarked(line, out var rest);
        return rest.IsEmpty || rest[0] is (byte)' ' or (byte)'\t' || Count(line) != columns;
    }

    private int Count(byte[] line) => splitter.Split(line) == SplitResult.Done ? splitter.Count : 0;

    private string[] TextsOf(ReadOnlySpan<byte> line)
    {
        if (splitter.Split(line) != SplitResult.Done)
            return [];
        var texts = new string[splitter.Count];
        for (var column = 0; column < texts.Length; column++)
            texts[column] = Encoding.UTF8.GetString(splitter[column].Of(line));
        return texts;
    }

    private static int MostCommon(IEnumerable<int> counts) =>
        counts.GroupBy(count => count).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    private static bool IsNumber(string text) => EdgeWords.Weight(text) is not null;
}
