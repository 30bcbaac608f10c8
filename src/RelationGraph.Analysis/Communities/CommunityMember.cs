namespace RelationGraph.Analysis.Communities;

/// <summary>A node of a community.</summary>
/// <param name="Node">The node's number.</param>
/// <param name="Within">The weight of its ties to other members.</param>
/// <param name="Outward">The weight of its ties to nodes of other communities.</param>
/// <param name="Together">In which share of the seeds it shares a community with another member, on average, in [0, 1]; null where it is alone.</param>
public sealed record CommunityMember(int Node, double Within, double Outward, double? Together);
