using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Networks;

/// <summary>Finds whom a corpus is about.</summary>
public static class Subject
{
    /// <summary>Gives the node that more than half of the ties touch: by construction it is central, so measures are shown without it too.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The node, or null where no node is touched by more than half.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static Node? Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.Nodes.FirstOrDefault(node => 2 * graph.TiesOf(node.Id).Count() > graph.Ties.Length);
    }
}
