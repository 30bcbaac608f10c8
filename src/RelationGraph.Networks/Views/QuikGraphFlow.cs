using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

using RelationGraph.Networks.Connectivity;

namespace RelationGraph.Networks.Views;

/// <summary>QuikGraph's maximum flow, which adds edges to its graph and so has a copy.</summary>
internal static class QuikGraphFlow
{
    /// <summary>Gives what is left of the capacity of each arc under a maximum flow.</summary>
    public static double[] Run(FlowNetwork flow, int source, int target, CancellationToken cancellation)
    {
        var graph = new AdjacencyGraph<int, NetworkEdge>(allowParallelEdges: true);
        graph.AddVertexRange(Enumerable.Range(0, flow.NodeCount));
        for (var arc = 0; arc < flow.ArcCount; arc++)
        {
            if (flow.Capacity(arc) > 0)
                graph.AddEdge(new NetworkEdge(flow.Tail(arc), flow.Head(arc), arc));
        }

        var left = new double[flow.ArcCount];
        var added = flow.ArcCount;
        NetworkEdge Reversed(int from, int to) => new(from, to, added++);
        using var augmentor = new ReversedEdgeAugmentorAlgorithm<int, NetworkEdge>(graph, Reversed);
        augmentor.AddReversedEdges();
        var algorithm = new EdmondsKarpMaximumFlowAlgorithm<int, NetworkEdge>(
            graph, edge => edge.Id < flow.ArcCount ? flow.Capacity(edge.Id) : 0, Reversed, augmentor);
        using var stop = cancellation.Register(algorithm.Abort);
        algorithm.Compute(source, target);
        cancellation.ThrowIfCancellationRequested();
        for (var arc = 0; arc < flow.ArcCount; arc++)
        {
            var edge = new NetworkEdge(flow.Tail(arc), flow.Head(arc), arc);
            // An arc without capacity is the reverse of the other of its pair, and has what that carries.
            if (flow.Capacity(arc) > 0)
                left[arc] = algorithm.ResidualCapacities[edge];
            else if (flow.Capacity(arc ^ 1) > 0)
                left[arc] = algorithm.ResidualCapacities[augmentor.ReversedEdges[new NetworkEdge(flow.Head(arc), flow.Tail(arc), arc ^ 1)]];
        }

        return left;
    }
}
