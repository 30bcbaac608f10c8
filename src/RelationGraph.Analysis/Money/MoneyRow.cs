using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Money;

/// <summary>An amount of money with its meaning; the tie's relation holds date, status and evidence.</summary>
public sealed record MoneyRow
{
    /// <summary>The relation that names the amount.</summary>
    public required Tie Tie { get; init; }

    /// <summary>The amount, with its kind, currency and basis.</summary>
    public required Amount Amount { get; init; }

    /// <summary>The node from which the money goes, or null where the relation gives the money no direction.</summary>
    public required string? Giver { get; init; }

    /// <summary>The node to which the money goes, or null where the relation gives the money no direction.</summary>
    public required string? Receiver { get; init; }

    /// <summary>The fiscal year as labelled, or null.</summary>
    public required string? FiscalYear { get; init; }

    /// <summary>How far the relation is established.</summary>
    public required Footing Footing { get; init; }

    /// <summary>The relations of which this is a part, by id; their amounts hold this one.</summary>
    public required ImmutableArray<string> PartOf { get; init; }

    /// <summary>The amounts that this one holds, by date and relation id; they are never added to it.</summary>
    public required ImmutableArray<MoneyRow> Parts { get; init; }
}
