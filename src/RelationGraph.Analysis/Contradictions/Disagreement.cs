using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Contradictions;

/// <summary>Evidence of a relation that disagrees, or that nobody confirms.</summary>
/// <param name="Tie">The relation as the selection sees it.</param>
public abstract record Disagreement(Tie Tie)
{
    /// <summary>The pieces of evidence that take part in it, in the relation's order.</summary>
    public abstract ImmutableArray<Evidence> Pieces { get; }

    /// <summary>Whether several documents take part in it.</summary>
    public bool IsBetweenDocuments => Pieces.Select(piece => piece.Document).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Several values are told of one field.</summary>
    /// <param name="Tie">The relation.</param>
    /// <param name="Field">The field's name, such as <c>amount</c>, <c>when</c> or a property's name.</param>
    /// <param name="Readings">The values, the relation's own first, then in the order of the evidence; at least two.</param>
    public sealed record Values(Tie Tie, string Field, ImmutableArray<FieldReading> Readings) : Disagreement(Tie)
    {
        /// <inheritdoc/>
        public override ImmutableArray<Evidence> Pieces =>
            [.. Tie.Relation.Evidence.Where(piece => Readings.Any(reading => reading.Pieces.Contains(piece)))];
    }

    /// <summary>Some say it, others say that it is not so.</summary>
    /// <param name="Tie">The relation.</param>
    /// <param name="Saying">The pieces that state, report or allege it, in the relation's order.</param>
    /// <param name="Denying">The pieces that deny it, in the relation's order; never empty.</param>
    public sealed record Denial(Tie Tie, ImmutableArray<Evidence> Saying, ImmutableArray<Evidence> Denying) : Disagreement(Tie)
    {
        /// <summary>Whether a document states or reports it, and not only one side alleges it.</summary>
        public bool IsVouchedFor => Saying.Any(piece => piece.Assertion is Assertion.Stated or Assertion.Reported);

        /// <inheritdoc/>
        public override ImmutableArray<Evidence> Pieces => Tie.Relation.Evidence;
    }

    /// <summary>It is only alleged, and not by both ends: nobody confirms it and nobody denies it.</summary>
    /// <param name="Tie">The relation.</param>
    /// <param name="Claimants">Who alleges it, ids of nodes or descriptions, in ordinal order; empty where the documents do not say.</param>
    public sealed record OneSided(Tie Tie, ImmutableArray<string> Claimants) : Disagreement(Tie)
    {
        /// <inheritdoc/>
        public override ImmutableArray<Evidence> Pieces => Tie.Relation.Evidence;
    }

    /// <summary>It and another relation cannot both be so.</summary>
    /// <param name="Tie">The relation that carries the link.</param>
    /// <param name="Other">The other relation.</param>
    public sealed record Linked(Tie Tie, Relation Other) : Disagreement(Tie)
    {
        /// <inheritdoc/>
        public override ImmutableArray<Evidence> Pieces => [.. Tie.Relation.Evidence, .. Other.Evidence];
    }
}
