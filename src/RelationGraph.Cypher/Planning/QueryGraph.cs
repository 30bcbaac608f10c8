using System.Collections.Immutable;

using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>What a MATCH asks for: nodes, what joins them, and conditions, in no order.</summary>
internal sealed class QueryGraph
{
    public Dictionary<string, PatternNode> Nodes { get; } = new(StringComparer.Ordinal);

    public List<PatternEdge> Edges { get; } = [];

    public List<Condition> Conditions { get; } = [];

    /// <summary>Paths with a name, or of which some are chosen, once their parts are found.</summary>
    public List<NamedPath> Paths { get; } = [];

    public List<ShortestPart> Searches { get; } = [];
}

/// <summary>A node of a pattern.</summary>
internal sealed class PatternNode
{
    public required string Name { get; init; }

    /// <summary>Whether it was found before the pattern.</summary>
    public required bool Bound { get; init; }

    /// <summary>The labels that it must have, as far as they are plain names.</summary>
    public List<string> Labels { get; } = [];
}

/// <summary>What joins two nodes of a pattern.</summary>
internal sealed class PatternEdge
{
    public required EdgeKind Kind { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>The name of the relationship or of the list of those walked, which may be hidden.</summary>
    public required string Name { get; init; }

    public Direction Direction { get; init; }

    public ImmutableArray<string> Types { get; init; } = [];

    public int Least { get; init; } = 1;

    public int Most { get; init; } = 1;

    /// <summary>Conditions on each relationship, in which the relationship has the name <see cref="HopName"/>.</summary>
    public List<Expression> HopConditions { get; } = [];

    public string HopName { get; init; } = "";

    /// <summary>What is repeated, where it is a pattern in parentheses.</summary>
    public PathElement.Quantified? Part { get; init; }

    /// <summary>The elements of that pattern, with every node named.</summary>
    public ImmutableArray<PathElement> PartElements { get; init; } = [];

    /// <summary>Whether its relationship was found before the pattern.</summary>
    public bool Bound { get; init; }

    /// <summary>Whether someone asks for its relationship, though it has no name of the author's.</summary>
    public bool AlwaysNamed { get; set; }
}

internal enum EdgeKind
{
    Single,
    Variable,
    Repeated,
}

/// <summary>A condition of a pattern, and what has to be found before it can be tried.</summary>
internal sealed class Condition(Expression expression, ImmutableArray<string> needs)
{
    public Expression Expression => expression;

    public ImmutableArray<string> Needs => needs;

    public bool Done { get; set; }
}

/// <summary>A path that has a name, or of which the shortest are chosen.</summary>
/// <param name="Variable">The name; null where it has none.</param>
/// <param name="Start">The node where it starts.</param>
/// <param name="End">The node where it ends.</param>
/// <param name="Edges">What it walks over, in order.</param>
/// <param name="Selector">Which of the paths are wanted.</param>
internal sealed record NamedPath(string? Variable, string Start, string End, ImmutableArray<PatternEdge> Edges, PathSelector Selector);

/// <summary>A search of <c>shortestPath</c>.</summary>
internal sealed record ShortestPart(string? Variable, PatternEdge Edge, bool All);
