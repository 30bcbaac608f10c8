namespace RelationGraph.Analysis;

/// <summary>The kinds of link that analyses give a meaning of their own.</summary>
internal static class LinkKinds
{
    public const string Amends = "amends";
    public const string Contradicts = "contradicts";
    public const string PartOf = "part-of";
}
