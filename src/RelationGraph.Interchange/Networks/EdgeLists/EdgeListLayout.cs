using System.Collections.Immutable;

namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>How an edge list is laid out.</summary>
internal sealed record EdgeListLayout
{
    /// <summary>What stands between columns, or <see cref="FieldSplitter.Blanks"/>.</summary>
    public required byte Delimiter { get; init; }

    /// <summary>What each column says.</summary>
    public required ImmutableArray<ColumnRole> Roles { get; init; }

    /// <summary>The line of the header, or 0 where there is none.</summary>
    public required int HeaderLine { get; init; }

    /// <summary>What the file says of edges that do not say it themselves.</summary>
    public required DirectionBasis Basis { get; init; }

    /// <summary>The layout as a sentence.</summary>
    public required string Note { get; init; }

    /// <summary>Gives the place of the column of a role, or −1 where there is none.</summary>
    public int Find(ColumnRole role) => Roles.IndexOf(role);

    /// <summary>
    /// Whether a line is a comment: it begins with a hash or a percent sign, and a blank or nothing follows, or it has not the
    /// columns of a row, as hashtags that are nodes would.
    /// </summary>
    public bool IsComment(ReadOnlySpan<byte> line, FieldSplitter splitter) => IsMarked(line, out var rest)
        && (rest.IsEmpty || rest[0] is (byte)' ' or (byte)'\t' || splitter.Split(line) != SplitResult.Done || splitter.Count != Roles.Length);

    /// <summary>Whether a line begins with a mark of comments.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rest">What follows the marks.</param>
    public static bool IsMarked(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> rest)
    {
        var text = line.TrimStart(" \t"u8);
        rest = text.TrimStart("#%"u8);
        return rest.Length < text.Length;
    }
}
