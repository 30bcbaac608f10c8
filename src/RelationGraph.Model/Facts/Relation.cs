using System.Collections.Immutable;

using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model.Facts;

/// <summary>A typed, dated and sourced relation between two nodes.</summary>
public sealed record Relation
{
    /// <summary>The stable, readable id.</summary>
    public required string Id { get; init; }

    /// <summary>The type.</summary>
    public required RelationType Type { get; init; }

    /// <summary>The id of the node where it starts.</summary>
    public required string From { get; init; }

    /// <summary>The id of the node where it ends.</summary>
    public required string To { get; init; }

    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>When it holds or happened, or null where the sources do not say.</summary>
    public Edtf? When { get; init; }

    /// <summary>Its statuses, oldest first; never empty.</summary>
    public required ImmutableArray<StatusEntry> History { get; init; }

    /// <summary>+1 for cooperation, −1 for conflict, 0 for neither.</summary>
    public required int Sign { get; init; }

    /// <summary>The money in it, or null where the sources name none.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The properties of its type, by name.</summary>
    public ImmutableSortedDictionary<string, PropertyValue> Properties { get; init; } =
        ImmutableSortedDictionary<string, PropertyValue>.Empty;

    /// <summary>What it is to other relations.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>What the documents say of it.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The newest status.</summary>
    public StatusTerm Status => History[^1].Status;

    /// <summary>Whether it reads the same from both ends.</summary>
    public bool IsSymmetric => Type.IsSymmetricWith(Properties);

    /// <summary>Whether somebody denies it and no document states or reports it on its own account.</summary>
    public bool IsDenied =>
        Evidence.Any(piece => piece.Assertion == Assertion.Denied)
        && !Evidence.Any(piece => piece.Assertion is Assertion.Stated or Assertion.Reported);

    /// <summary>Whether it counts as an established tie: of a type that ties, come about, and not merely denied.</summary>
    public bool IsEstablished => Type.CountsAsTie && Status.IsEstablished && !IsDenied;

    /// <summary>Gives the last step in the history that is not certainly later than a time.</summary>
    /// <param name="asOf">The time.</param>
    /// <returns>The step that held, or null where the first step is certainly later.</returns>
    public StatusEntry? StatusOn(Edtf asOf)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        StatusEntry? held = null;
        foreach (var entry in History)
        {
            if (entry.When is { } when && when.Before(asOf).Or(when.Overlaps(asOf)) == Truth.No)
                break;
            held = entry;
        }

        return held;
    }
}
