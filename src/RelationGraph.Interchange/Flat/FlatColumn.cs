namespace RelationGraph.Interchange.Flat;

/// <summary>A column of nodes or edges.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of every value in it.</param>
internal sealed record FlatColumn(string Name, FlatType Type);
