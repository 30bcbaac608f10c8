using System.Collections.Immutable;

using RelationGraph.Model.Time;

namespace RelationGraph.Model.Facts;

/// <summary>A document that was encoded; its text is not held.</summary>
public sealed record Document
{
    /// <summary>The reason that <see cref="NotCited"/> gives for blank lines.</summary>
    public const string BlankReason = "blank";

    /// <summary>The id that evidence names.</summary>
    public required string Id { get; init; }

    /// <summary>A descriptive title.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>The name of the text file.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the text file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The document's own date.</summary>
    public required Edtf Date { get; init; }

    /// <summary>Whether the date is stated or inferred, and from what.</summary>
    public required string DateBasis { get; init; }

    /// <summary>How many lines the text file has.</summary>
    public required int Lines { get; init; }

    /// <summary>The lines that hold nothing but white space, ascending, or null where they are not listed.</summary>
    public ImmutableArray<int>? Blank { get; init; }

    /// <summary>Lines that hold no relation, with the reason.</summary>
    public ImmutableArray<LinesWithout> None { get; init; } = [];

    /// <summary>The lines that no evidence need cite, as exports list them: the blank ones where they are known, then <see cref="None"/>.</summary>
    public ImmutableArray<LinesWithout> NotCited
    {
        get => Blank is { } blank ? None.Insert(0, new LinesWithout(blank, BlankReason)) : None;
        init
        {
            Blank = value.FirstOrDefault(IsBlank)?.Lines;
            None = value.RemoveAll(lines => IsBlank(lines));
        }
    }

    private static bool IsBlank(LinesWithout lines) => string.Equals(lines.Reason, BlankReason, StringComparison.Ordinal);
}
