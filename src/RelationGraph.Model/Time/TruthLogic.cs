namespace RelationGraph.Model.Time;

/// <summary>Kleene's strong three-valued logic over <see cref="Truth"/>, where <c>No &lt; Undetermined &lt; Yes</c>.</summary>
/// <remarks>S. C. Kleene, Introduction to Metamathematics (1952), § 64.</remarks>
public static class TruthLogic
{
    /// <summary>A conjunction is as true as its less true part.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    /// <returns>The lesser of the two.</returns>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>A disjunction is as true as its truer part.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other part.</param>
    /// <returns>The greater of the two.</returns>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>A negation swaps <see cref="Truth.Yes"/> and <see cref="Truth.No"/> and leaves <see cref="Truth.Undetermined"/>.</summary>
    /// <param name="truth">What is negated.</param>
    /// <returns>The opposite answer.</returns>
    public static Truth Not(this Truth truth) => Truth.Yes - (int)truth;
}
