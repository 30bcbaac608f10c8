using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Networks;

/// <summary>A node of a network as a person reads it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Told">The node of the corpus, or null for one from a file.</param>
public sealed record NetworkNode(string Id, string Name, Node? Told = null);
