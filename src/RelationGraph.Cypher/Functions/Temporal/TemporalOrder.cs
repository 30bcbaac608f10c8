using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The order of two temporal values of one kind.</summary>
internal static class TemporalOrder
{
    /// <summary>The total order of ORDER BY, min and max; 0 only for values that are equal.</summary>
    public static int Compare(in Value left, in Value right) => throw new NotSupportedException();

    /// <summary>The order of <c>&lt;</c>; false, that is null, for two durations that are not equal.</summary>
    public static bool TryCompare(in Value left, in Value right, out int order) => throw new NotSupportedException();
}
