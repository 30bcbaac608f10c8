using System.Collections.Immutable;

namespace RelationGraph.Diagrams.Writing;

/// <summary>A relation as the page's script reads it.</summary>
internal sealed record PageRelation(
    string Type,
    string From,
    string To,
    string Title,
    string? When,
    string Status,
    bool IsEstablished,
    bool IsDirected,
    string Colour,
    ImmutableArray<PageStatement> Statements);
