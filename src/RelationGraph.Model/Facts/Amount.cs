namespace RelationGraph.Model.Facts;

/// <summary>An amount of money as a document gives it, exact or not.</summary>
public sealed record Amount
{
    /// <summary>The amount in units of the currency, or null where only bounds are told.</summary>
    public decimal? Value { get; init; }

    /// <summary>The least that it is, or null where no lower bound is told.</summary>
    public decimal? Min { get; init; }

    /// <summary>The most that it is, or null where no upper bound is told.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether the document gives it as approximate.</summary>
    public bool IsAbout { get; init; }

    /// <summary>The currency as ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>What the money is: a request, a budget, a pledge, a disbursement …</summary>
    public required string Kind { get; init; }

    /// <summary>What the amount is counted by, such as <c>year</c>, or null where it is a total.</summary>
    public string? Per { get; init; }

    /// <summary>Whether prices are current or constant, or null where the source does not say.</summary>
    public string? PriceBasis { get; init; }
}
