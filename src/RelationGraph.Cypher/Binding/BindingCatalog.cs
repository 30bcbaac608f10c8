using System.Collections.Immutable;

using RelationGraph.Cypher.Procedures;

namespace RelationGraph.Cypher.Binding;

/// <summary>What a statement may name besides what it brings itself; functions come from their tables.</summary>
internal sealed class BindingCatalog
{
    /// <summary>The procedures by name, exactly as CALL must write it.</summary>
    public required ImmutableDictionary<string, Procedure> Procedures { get; init; }
}
