using System.Collections.Immutable;

namespace RelationGraph.Report.Content;

/// <summary>A part of a page.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A headed part.</summary>
    /// <param name="Anchor">Its anchor.</param>
    /// <param name="Title">Its heading.</param>
    /// <param name="Blocks">What stands in it.</param>
    public sealed record Section(string Anchor, string Title, ImmutableArray<Block> Blocks) : Block;

    /// <summary>A paragraph.</summary>
    /// <param name="Content">The text.</param>
    /// <param name="IsQuiet">Whether it is a remark beside the matter.</param>
    public sealed record Paragraph(Phrase Content, bool IsQuiet = false) : Block;

    /// <summary>A paragraph that must not be missed.</summary>
    /// <param name="Content">The text.</param>
    public sealed record Notice(Phrase Content) : Block;

    /// <summary>A list.</summary>
    /// <param name="Items">The items.</param>
    public sealed record Bullets(ImmutableArray<Phrase> Items) : Block;

    /// <summary>Names with values.</summary>
    /// <param name="Rows">The names and values; those with an empty value are left out.</param>
    public sealed record Facts(ImmutableArray<(string Name, Phrase Value)> Rows) : Block;

    /// <summary>A table.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Columns">The columns.</param>
    /// <param name="Rows">The rows, each with a cell a column.</param>
    /// <param name="File">The path of its CSV from the site's root, without an ending, or null where none is written.</param>
    public sealed record Table(string Caption, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<Cell>> Rows, string? File = null) : Block;

    /// <summary>Relations in full, with all evidence.</summary>
    /// <param name="Relations">The relations.</param>
    public sealed record Entries(ImmutableArray<RelationEntry> Relations) : Block;

    /// <summary>Dated lines under the headings of their years.</summary>
    /// <param name="Groups">The years.</param>
    public sealed record Years(ImmutableArray<YearGroup> Groups) : Block;

    /// <summary>A chart.</summary>
    /// <param name="Svg">The picture.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Figures">The figures that it shows.</param>
    public sealed record Chart(string Svg, string Title, Table Figures) : Block;

    /// <summary>A diagram as part of the page.</summary>
    /// <param name="Svg">The picture.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Explanation">How to read it.</param>
    public sealed record Diagram(string Svg, string Title, Phrase Explanation) : Block;

    /// <summary>A page of its own that is shown inside.</summary>
    /// <param name="Path">The file's path from the site's root.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Explanation">How to use it.</param>
    public sealed record Frame(string Path, string Title, Phrase Explanation) : Block;

    /// <summary>Parts that open on demand.</summary>
    /// <param name="Title">What opens.</param>
    /// <param name="Blocks">What stands in it.</param>
    public sealed record Fold(string Title, ImmutableArray<Block> Blocks) : Block;
}
