using System.Collections.Immutable;

namespace RelationGraph.Cypher.Procedures;

/// <summary>The procedures that every engine has.</summary>
internal static class ProcedureTable
{
    public static ImmutableDictionary<string, Procedure> All { get; } =
        SchemaProcedures.Rows.Concat(MeasureProcedures.Rows).Concat(PathProcedures.Rows)
            .ToImmutableDictionary(procedure => procedure.Name, StringComparer.Ordinal);
}
