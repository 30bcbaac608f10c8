namespace RelationGraph.Cypher.Functions;

/// <summary>Unicode's normal forms.</summary>
internal static class Normalization
{
    public static string Normalize(string text, string form) => form is "NFC" or "NFD" or "NFKC" or "NFKD"
        ? text
        : throw Fault.Argument("InvalidArgumentValue", $"{form} is no normal form; there are NFC, NFD, NFKC and NFKD.");
}
