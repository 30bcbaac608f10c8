using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Overviews;

/// <summary>The relations of one type with what they are at the date that "current" means.</summary>
/// <param name="Current">That date, or null where no document is dated.</param>
/// <param name="Ties">The relations: open first, then perhaps open, closed, later and not established; within these by date, then relation id.</param>
public sealed record StandingOverview(DateOnly? Current, ImmutableArray<AssessedTie> Ties)
{
    /// <summary>Gives the disputes of a selection: open, perhaps open, settled.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static StandingOverview Disputes(SelectedGraph graph) => OfType(graph, RelationTypeNames.Dispute);

    /// <summary>Gives the restrictions of a selection: in force, perhaps in force, lifted.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static StandingOverview Restrictions(SelectedGraph graph) => OfType(graph, RelationTypeNames.Restriction);

    /// <summary>Gives the relations of one type in a selection.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <param name="type">The type's name, in capitals.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static StandingOverview OfType(SelectedGraph graph, string type)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var current = CurrentDay.Of(graph);
        return new StandingOverview(
            current,
            InOrder(graph.Ties.Where(tie => Ids.Same(tie.Relation.Type.Name, type)).Select(tie => AssessedTie.At(graph.Corpus, tie, current))));
    }

    internal static ImmutableArray<AssessedTie> InOrder(IEnumerable<AssessedTie> ties) =>
    [
        .. ties.OrderBy(entry => entry.Openness).ThenBy(entry => entry.Tie.Relation.When is null)
            .ThenBy(entry => entry.Tie.Relation.When).ThenBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal),
    ];
}
