using System.Collections.Immutable;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The functions of temporal values: rows of the table of functions.</summary>
internal static class TemporalFunctions
{
    public static ImmutableArray<Function> Rows { get; } = [];
}
