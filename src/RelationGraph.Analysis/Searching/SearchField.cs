namespace RelationGraph.Analysis.Searching;

/// <summary>Where a search finds its words, the weightiest first.</summary>
public enum SearchField
{
    /// <summary>The id of a node, a relation or a document.</summary>
    Id,

    /// <summary>The name of a node.</summary>
    Name,

    /// <summary>Another name of a node.</summary>
    Alias,

    /// <summary>The title of a relation or a document.</summary>
    Title,

    /// <summary>A statement: what a piece of evidence says.</summary>
    Says,
}
