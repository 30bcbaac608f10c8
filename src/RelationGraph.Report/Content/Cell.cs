namespace RelationGraph.Report.Content;

/// <summary>A cell of a table.</summary>
/// <param name="Content">What a reader sees.</param>
/// <param name="Sort">What the column is sorted by, or null for the text.</param>
/// <param name="Raw">What a program reads, or null for the text.</param>
/// <param name="Anchor">The anchor of the row, or null.</param>
internal sealed record Cell(Phrase Content, string? Sort = null, string? Raw = null, string? Anchor = null)
{
    public static implicit operator Cell(string text) => new(text);

    public static implicit operator Cell(Phrase phrase) => new(phrase);

    public static implicit operator Cell(Inline part) => new(part);

    public static implicit operator Cell(int number) =>
        new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
