namespace RelationGraph.PropertyGraph.Values;

/// <summary>A point in one of the four coordinate systems that Neo4j knows.</summary>
/// <param name="Srid">The system: 4326 and 4979 geographic, 7203 and 9157 Cartesian, in two and three dimensions.</param>
/// <param name="X">The first coordinate, a longitude in degrees where the system is geographic.</param>
/// <param name="Y">The second coordinate, a latitude in degrees where the system is geographic.</param>
/// <param name="Z">The third coordinate, a height in metres where the system is geographic; null in two dimensions.</param>
public sealed record PointValue(int Srid, double X, double Y, double? Z);
