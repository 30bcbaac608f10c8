using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The parts of temporal values that <c>value.key</c> reads.</summary>
internal static class TemporalComponents
{
    /// <summary>Answers false where the kind has no such part; <c>value.key</c> is then an error.</summary>
    public static bool TryGet(in Value value, string key, out Value result) => throw new NotSupportedException();
}
