namespace RelationGraph.Encoding.Vocabulary;

/// <summary>The vocabularies that the format of the documents needs.</summary>
internal static class VocabularyNames
{
    public const string Assertion = "assertion";
    public const string AmountKind = "amountKind";
    public const string Currency = "currency";
    public const string Per = "per";
    public const string PriceBasis = "priceBasis";
    public const string Link = "link";
    public const string Publisher = "publisher";
    public const string NoneReason = "noneReason";

    /// <summary>All of them, in the order of the ontology file.</summary>
    public static readonly string[] All = [Assertion, AmountKind, Currency, Per, PriceBasis, Link, Publisher, NoneReason];
}
