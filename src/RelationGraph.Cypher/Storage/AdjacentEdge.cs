namespace RelationGraph.Cypher.Storage;

/// <summary>A relationship as one of its ends sees it.</summary>
/// <param name="Type">The number of its type.</param>
/// <param name="Node">The node at the other end.</param>
/// <param name="Relationship">The relationship.</param>
internal readonly record struct AdjacentEdge(int Type, int Node, int Relationship)
{
    /// <summary>By type, then other end, then number: below 0 where this one comes first.</summary>
    public int Order(AdjacentEdge other)
    {
        var order = Type.CompareTo(other.Type);
        if (order == 0)
            order = Node.CompareTo(other.Node);
        return order == 0 ? Relationship.CompareTo(other.Relationship) : order;
    }
}
