namespace RelationGraph.Cypher.Fuzzing;

/// <summary>What sort of expression a place asks for.</summary>
internal enum Shape
{
    Number,
    Text,
    Truth,
    List,
    Map,
    Any,
}
