using System.Collections.Immutable;

namespace RelationGraph.Analysis.Money;

/// <summary>A sum of like amounts and what was added.</summary>
/// <param name="Least">The least that it is, or null where an amount has no lower bound.</param>
/// <param name="Most">The most that it is, or null where an amount has no upper bound; equal to <paramref name="Least"/> where all are exact.</param>
/// <param name="IsAbout">Whether an amount is approximate.</param>
/// <param name="Relations">The ids of the relations whose amounts were added.</param>
public sealed record MoneySum(decimal? Least, decimal? Most, bool IsAbout, ImmutableArray<string> Relations)
{
    /// <summary>Writes the sum.</summary>
    /// <param name="currency">The currency as ISO 4217.</param>
    /// <returns>The text, in the invariant culture.</returns>
    public string Text(string currency) =>
        (IsAbout ? "about " : "") + (Least == Most
            ? AmountText.Figure(Least, null, null, currency)
            : AmountText.Figure(null, Least, Most, currency));
}
