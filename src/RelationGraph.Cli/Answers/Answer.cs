using System.Collections.Immutable;

using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Answers;

/// <summary>Makes pages that are printed rather than put on a site.</summary>
internal static class Answer
{
    /// <summary>Makes a page.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="recipe">What was selected and left out.</param>
    /// <param name="blocks">What it is made of; tables without rows are left out.</param>
    /// <param name="lead">What it is about, or null.</param>
    /// <returns>The page.</returns>
    public static Page Page(string title, ImmutableArray<string> recipe, IEnumerable<Block> blocks, Phrase? lead = null) => new()
    {
        Path = "answer",
        Chapter = "answer",
        Title = title,
        Lead = lead ?? Phrase.Empty,
        Recipe = recipe,
        Blocks = [.. blocks.Where(block => block is not Block.Table { Rows.IsEmpty: true }).Select(Headed)],
    };

    /// <summary>Makes a table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>The table.</returns>
    public static Block.Table Table(string caption, ImmutableArray<Column> columns, IEnumerable<ImmutableArray<Cell>> rows) =>
        new(caption, columns, [.. rows]);

    private static Block Headed(Block block) =>
        block is Block.Table { Caption.Length: > 0 } table ? new Block.Section("", table.Caption, [table]) : block;
}
