namespace RelationGraph.Analysis;

/// <summary>Compares ids and words of the vocabulary, which are the same only character by character.</summary>
internal static class Ids
{
    public static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    public static string Word(this Model.Facts.Relation relation, string property) =>
        relation.Properties.TryGetValue(property, out var value) ? value.ToString() : "";
}
