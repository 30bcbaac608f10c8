using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Certainty;

/// <summary>The day that "current" means.</summary>
public static class CurrentDay
{
    /// <summary>Gives the last day of the date that a selection asks for, or else the last day of its newest document; never today.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The day, or null where neither is dated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static DateOnly? Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var asOf = graph.Selection.AsOf;
        return asOf?.EndLatest ?? asOf?.StartLatest ?? graph.CurrentDate;
    }
}
