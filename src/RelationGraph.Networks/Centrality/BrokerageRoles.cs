namespace RelationGraph.Networks.Centrality;

/// <summary>How often a node stands between two others, by where the three belong; <c>default</c> is never.</summary>
/// <param name="Coordinator">All three belong to one group.</param>
/// <param name="Itinerant">The two others belong to one group, the node to another (also called consultant).</param>
/// <param name="Representative">The node passes on from its own group to another.</param>
/// <param name="Gatekeeper">The node passes on from another group to its own.</param>
/// <param name="Liaison">The three belong to three groups.</param>
public readonly record struct BrokerageRoles(long Coordinator, long Itinerant, long Representative, long Gatekeeper, long Liaison)
{
    /// <summary>How often the node stands between two others, in any role.</summary>
    public long Total => Coordinator + Itinerant + Representative + Gatekeeper + Liaison;
}
