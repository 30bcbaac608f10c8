using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Projections;

/// <summary>A node of the side that is tied.</summary>
/// <param name="Node">The node.</param>
/// <param name="Things">How many things it has, shared or not.</param>
/// <param name="Partners">How many others it shares one with.</param>
/// <param name="Strength">The sum of the weights of its pairs.</param>
public sealed record SharingNode(NetworkNode Node, int Things, int Partners, double Strength);
