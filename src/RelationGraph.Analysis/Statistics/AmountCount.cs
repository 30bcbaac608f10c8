namespace RelationGraph.Analysis.Statistics;

/// <summary>The amounts of one kind and currency; nothing is added up.</summary>
/// <param name="Kind">What the money is, a word of the vocabulary <c>amountKind</c>.</param>
/// <param name="Currency">The currency as ISO 4217.</param>
/// <param name="Amounts">How many amounts.</param>
/// <param name="Parts">How many of them are parts of another amount.</param>
/// <param name="Least">The smallest figure that is no rate, or null where there is none.</param>
/// <param name="Most">The largest figure that is no rate, or null where there is none.</param>
public sealed record AmountCount(string Kind, string Currency, int Amounts, int Parts, decimal? Least, decimal? Most);
