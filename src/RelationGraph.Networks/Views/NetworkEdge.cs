using QuikGraph;

namespace RelationGraph.Networks.Views;

/// <summary>An edge as QuikGraph sees it: its ends, and its number, by which parallel edges differ; the default is edge 0 from node 0 to itself.</summary>
/// <param name="Source">The node where it starts.</param>
/// <param name="Target">The node where it ends.</param>
/// <param name="Id">Its number in the network.</param>
public readonly record struct NetworkEdge(int Source, int Target, int Id) : IEdge<int>;
