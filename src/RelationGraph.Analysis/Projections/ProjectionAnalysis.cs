using RelationGraph.Model.Selecting;
using RelationGraph.Networks;

namespace RelationGraph.Analysis.Projections;

/// <summary>Ties nodes by what they share: bodies that they belong to, projects that they take part in.</summary>
public static class ProjectionAnalysis
{
    /// <summary>Finds who shares what.</summary>
    /// <param name="graph">The selected graph; its established relations count, and what it was told to include.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The pairs with what they share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ProjectionResult Of(SelectedGraph graph, ProjectionRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(request);
        return new TwoModes(graph, request).Projected(execution);
    }
}
