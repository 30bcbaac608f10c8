using System.Collections.Immutable;

using RelationGraph.Model.Selecting;

namespace RelationGraph.Report.Content;

/// <summary>A page, whatever the format it is written in.</summary>
internal sealed record Page
{
    /// <summary>Its path from the site's root, with slashes and without an ending.</summary>
    public required string Path { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in a sentence or two.</summary>
    public Phrase Lead { get; init; } = Phrase.Empty;

    /// <summary>The pages above it, topmost first.</summary>
    public ImmutableArray<Inline.Link> Above { get; init; } = [];

    /// <summary>The path of the navigation's entry that it belongs to.</summary>
    public required string Chapter { get; init; }

    /// <summary>What it is made of.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What was selected and what was left out, one line a part.</summary>
    public required ImmutableArray<string> Recipe { get; init; }

    /// <summary>The relations of the table that stands beside it under the same name; none where it is empty.</summary>
    public ImmutableArray<Tie> Relations { get; init; } = [];
}
