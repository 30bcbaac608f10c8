using System.Collections.Immutable;

namespace RelationGraph.PropertyGraph;

/// <summary>A property graph: nodes with labels, relationships with a type, and plain properties on both.</summary>
public sealed class Graph
{
    /// <summary>Makes a graph from its parts.</summary>
    /// <param name="nodes">The nodes, ids unique.</param>
    /// <param name="relationships">The relationships, ids unique, whose ends are among the nodes.</param>
    /// <exception cref="ArgumentException">An id stands twice, or a relationship's end is no node.</exception>
    public Graph(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        Nodes = [.. nodes];
        Relationships = [.. relationships];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Nodes)
        {
            if (!ids.Add(node.Id))
                throw new ArgumentException($"Two nodes have the id '{node.Id}'.", nameof(nodes));
        }

        var relationshipIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in Relationships)
        {
            if (!relationshipIds.Add(relationship.Id))
                throw new ArgumentException($"Two relationships have the id '{relationship.Id}'.", nameof(relationships));
            if (!ids.Contains(relationship.From) || !ids.Contains(relationship.To))
                throw new ArgumentException($"Relationship '{relationship.Id}' ends at something that is no node.", nameof(relationships));
        }
    }

    /// <summary>The nodes, in the order given.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>The relationships, in the order given.</summary>
    public ImmutableArray<GraphRelationship> Relationships { get; }
}
