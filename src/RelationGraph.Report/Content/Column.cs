namespace RelationGraph.Report.Content;

/// <summary>A column of a table.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Kind">What stands in it.</param>
internal sealed record Column(string Title, ColumnKind Kind = ColumnKind.Text)
{
    public static implicit operator Column(string title) => new(title);
}
