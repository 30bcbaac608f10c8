using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;

namespace RelationGraph.Analysis.Money;

/// <summary>Amounts of one kind, currency, unit, price basis, direction and footing.</summary>
/// <param name="First">The giver's id; one end's id where there is no direction.</param>
/// <param name="Second">The receiver's id; the other end's id where there is no direction.</param>
/// <param name="IsDirected">Whether the money goes from the first to the second.</param>
/// <param name="Kind">What the money is, a word of the vocabulary <c>amountKind</c>.</param>
/// <param name="Currency">The currency as ISO 4217.</param>
/// <param name="Per">What the amounts are counted by, or null for totals.</param>
/// <param name="PriceBasis">The price basis, or null where the sources do not say.</param>
/// <param name="Footing">How far the relations are established.</param>
/// <param name="Rows">The amounts that are no part of another in this overview, by date and relation id, their parts under them.</param>
/// <param name="Sum">The sum, or null where adding would not be sound.</param>
/// <param name="NoSum">Why there is no sum.</param>
public sealed record MoneyGroup(
    string First,
    string Second,
    bool IsDirected,
    string Kind,
    string Currency,
    string? Per,
    string? PriceBasis,
    Footing Footing,
    ImmutableArray<MoneyRow> Rows,
    MoneySum? Sum,
    NoSum NoSum);
