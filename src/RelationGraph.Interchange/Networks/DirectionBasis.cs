namespace RelationGraph.Interchange.Networks;

/// <summary>What a file says of the direction of its edges.</summary>
/// <param name="IsDirected">Whether edges are directed that do not say it themselves.</param>
/// <param name="Source">Where the file says so, as a clause such as "as edgedefault says"; null where nothing does.</param>
/// <param name="RowSource">Where edges say it themselves, as a clause; null where they cannot.</param>
internal readonly record struct DirectionBasis(bool IsDirected, string? Source, string? RowSource);
