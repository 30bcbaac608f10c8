using System.Collections.Immutable;

using RelationGraph.Report.Content;

namespace RelationGraph.Report.Rendering;

/// <summary>A page and the chapters that every page leads to.</summary>
/// <param name="Page">The page.</param>
/// <param name="Chapters">The chapters: their pages' paths and titles.</param>
internal sealed record SitePage(Page Page, ImmutableArray<(string Path, string Title)> Chapters)
{
    /// <summary>The page's headed parts.</summary>
    public ImmutableArray<Block.Section> Sections => [.. Page.Blocks.OfType<Block.Section>()];
}
