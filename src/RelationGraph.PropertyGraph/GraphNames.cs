namespace RelationGraph.PropertyGraph;

/// <summary>The labels and property names that other projects need to find their way in a property graph.</summary>
public static class GraphNames
{
    /// <summary>The label that every node carries beside its own.</summary>
    public const string EveryNode = "RelationGraph";

    /// <summary>The label of a document.</summary>
    public const string Document = "Document";

    /// <summary>The label of a statement of what the documents cover.</summary>
    public const string Coverage = "Coverage";

    /// <summary>The property that every node and relationship carries: which data it belongs to.</summary>
    public const string Dataset = "dataset";

    /// <summary>The property that holds the id of the node, document or relation.</summary>
    public const string Id = "id";
}
