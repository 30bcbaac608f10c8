using System.Collections.Frozen;

namespace RelationGraph.Encoding.Vocabulary;

/// <summary>The names that every relation carries in the property graph and in exports, which no type may use for a property.</summary>
internal static class Reserved
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "id", "type", "from", "to", "title", "label", "labels", "kind", "name", "aliases", "codes", "dataset",
        "when", "startEarliest", "startLatest", "endEarliest", "endLatest", "ongoing",
        "status", "history", "historyStatus", "historyWhen", "historyBy", "sign", "symmetric", "established", "denied",
        "amount", "amountMin", "amountMax", "amountAbout", "currency", "amountKind", "per", "priceBasis",
        "properties", "links", "linkKind", "linkRelation", "source", "target", "weight",
        "evidence", "evidenceDocument", "evidenceLines", "evidenceSays", "evidenceAssertion", "evidenceBy",
        "evidenceReliability", "evidenceCredibility", "evidenceInferred", "evidenceValues",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is taken, in whatever case.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
