using System.Collections.Immutable;

namespace RelationGraph.Cypher;

/// <summary>The words of which queries of a graph are made, each family in order.</summary>
public sealed record CypherWords
{
    /// <summary>The keywords, in capitals.</summary>
    public required ImmutableArray<string> Keywords { get; init; }

    /// <summary>The functions, those that aggregate too.</summary>
    public required ImmutableArray<string> Functions { get; init; }

    /// <summary>The procedures.</summary>
    public required ImmutableArray<string> Procedures { get; init; }

    /// <summary>The labels that nodes have.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>The types that relationships have.</summary>
    public required ImmutableArray<string> RelationshipTypes { get; init; }

    /// <summary>The names of properties.</summary>
    public required ImmutableArray<string> PropertyKeys { get; init; }
}
