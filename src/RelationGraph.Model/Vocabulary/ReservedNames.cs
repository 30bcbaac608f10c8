using System.Collections.Frozen;

namespace RelationGraph.Model.Vocabulary;

/// <summary>The names that every relation's own fields bear in exports and in the property graph; no property of a type may take one.</summary>
public static class ReservedNames
{
    /// <summary>The names, in their exact case.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "type", "from", "to", "source", "target", "title", "label", "dataset", "symmetric", "established", "exactNumbers",
        "when", "startEarliest", "startLatest", "endEarliest", "endLatest", "ongoing",
        "status", "history", "historyStatus", "historyWhen", "historyBy", "sign",
        "amount", "amountMin", "amountMax", "amountAbout", "currency", "amountKind", "per", "priceBasis",
        "properties", "links", "linkKind", "linkRelation",
        "evidence", "evidenceDocument", "evidenceLines", "evidenceSays", "evidenceAssertion", "evidenceBy", "evidenceReliability",
        "evidenceCredibility", "evidenceInferred", "evidenceValues", "documents", "says", "assertion");
}
