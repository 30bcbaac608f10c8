using System.Collections.Immutable;

using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model.Facts;

/// <summary>A state, an organization, a project or a place.</summary>
public sealed record Node
{
    /// <summary>The id: ISO 3166-1 alpha-3 for a state, else an acronym or a slug.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required NodeLabel Label { get; init; }

    /// <summary>One of the label's kinds.</summary>
    public required string Kind { get; init; }

    /// <summary>The name that people read.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that documents use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Codes in other systems, by the system's name, such as <c>iso2</c> and <c>cow</c>.</summary>
    public ImmutableSortedDictionary<string, string> Codes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
