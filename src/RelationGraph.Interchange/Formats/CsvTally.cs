using System.Collections.Immutable;

namespace RelationGraph.Interchange.Formats;

/// <summary>Counts what CSV could not hold.</summary>
internal sealed class CsvTally
{
    /// <summary>How many lists have one entry, an empty text.</summary>
    public int EmptyLists { get; set; }

    /// <summary>How many entries of lists hold the delimiter.</summary>
    public int Delimiters { get; set; }

    /// <summary>Says it, one sentence each.</summary>
    public ImmutableArray<string> LeftOut()
    {
        var leftOut = ImmutableArray.CreateBuilder<string>();
        if (EmptyLists > 0)
            leftOut.Add($"{EmptyLists} lists with one empty text are absent, since a CSV field cannot tell the two apart; they are read back as empty texts.");
        if (Delimiters > 0)
            leftOut.Add($"{Delimiters} texts in lists hold U+001F, which delimits lists; it is a space there.");
        return leftOut.ToImmutable();
    }
}
