namespace RelationGraph.Analysis.Money;

/// <summary>Why amounts of one kind are not added.</summary>
public enum NoSum
{
    /// <summary>They are added.</summary>
    None,

    /// <summary>There is one amount, or none that is not a part of another.</summary>
    NothingToAdd,

    /// <summary>The kind is a level or a price (a debt, a cost, a tariff), and two of them make no third.</summary>
    NotAdditive,

    /// <summary>The relations give the money no direction.</summary>
    NoDirection,

    /// <summary>An amount counts by the year, the person or another unit.</summary>
    PerUnit,

    /// <summary>An amount is not dated and has no fiscal year.</summary>
    Undated,

    /// <summary>Two amounts may cover the same time and so the same money.</summary>
    MayOverlap,

    /// <summary>An amount is disputed by its own evidence, or stands against another.</summary>
    Disputed,
}
