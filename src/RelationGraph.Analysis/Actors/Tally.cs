using System.Collections.Immutable;

using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Actors;

/// <summary>How many relations there are, by type and sign.</summary>
/// <param name="Relations">How many, established or not.</param>
/// <param name="Established">How many of them count as established.</param>
/// <param name="ByType">How many by type, in the ontology's order; types without one are left out.</param>
/// <param name="Positive">How many mean cooperation.</param>
/// <param name="Neutral">How many mean neither.</param>
/// <param name="Negative">How many mean conflict.</param>
public sealed record Tally(int Relations, int Established, ImmutableArray<Count> ByType, int Positive, int Neutral, int Negative)
{
    /// <summary>Counts ties.</summary>
    /// <param name="ontology">The vocabulary, whose order of types is kept.</param>
    /// <param name="ties">The ties, each once.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Tally Of(Ontology ontology, IReadOnlyCollection<Tie> ties)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        ArgumentNullException.ThrowIfNull(ties);
        var byType = ties.CountBy(tie => tie.Relation.Type.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new Tally(
            ties.Count,
            ties.Count(tie => tie.IsEstablished),
            [
                .. ontology.RelationTypes.Where(type => byType.ContainsKey(type.Name))
                    .Select(type => new Count(type.Name, byType[type.Name])),
            ],
            ties.Count(tie => tie.Relation.Sign > 0),
            ties.Count(tie => tie.Relation.Sign == 0),
            ties.Count(tie => tie.Relation.Sign < 0));
    }
}
