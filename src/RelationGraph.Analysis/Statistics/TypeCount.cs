namespace RelationGraph.Analysis.Statistics;

/// <summary>How many relations of a type there are.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="Relations">How many, established or not.</param>
/// <param name="Established">How many of them count as established.</param>
/// <param name="Pieces">How many pieces of evidence they have.</param>
public sealed record TypeCount(string Type, int Relations, int Established, int Pieces);
