using System.Collections.Immutable;

using RelationGraph.Model.Diagnostics;
using RelationGraph.Networks;

namespace RelationGraph.Interchange.Networks;

/// <summary>What reading a network from a file gave.</summary>
/// <remarks>
/// A row is a row of an edge list, or an edge of an XML file. Each row becomes one edge or is rejected with a diagnostic, so that
/// <see cref="Rows"/> is always <see cref="Edges"/> and <see cref="Rejected"/> together. A file that is refused as a whole has no
/// edges: what was seen of it until then counts as rejected.
/// </remarks>
public sealed record NetworkReading
{
    /// <summary>The network with the file's ids of nodes and edges, an edge without id being named by its line; null where the file is refused as a whole.</summary>
    public required Network? Network { get; init; }

    /// <summary>The format that was read, or null where none could be told.</summary>
    public required NetworkFormat? Format { get; init; }

    /// <summary>Whether edges have a direction, and why, as a sentence.</summary>
    public required string Direction { get; init; }

    /// <summary>How the file was understood (its columns, what was not read), as sentences.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The name of each node, by node; its id where the file gives no name.</summary>
    public required ImmutableArray<string> NodeNames { get; init; }

    /// <summary>What the file says of nodes beside id and name.</summary>
    public required ImmutableArray<NodeColumn> NodeColumns { get; init; }

    /// <summary>+1, −1 or 0 for each edge, by edge; 0 also where an edge of an XML file has none; empty where the file has no signs.</summary>
    public required ImmutableArray<sbyte> Signs { get; init; }

    /// <summary>The type of each edge, by edge, null where it has none; empty where the file has no types.</summary>
    public required ImmutableArray<string?> EdgeTypes { get; init; }

    /// <summary>The line where each edge stands, by edge, from 1.</summary>
    public required ImmutableArray<int> EdgeLines { get; init; }

    /// <summary>How many rows the file has.</summary>
    public required long Rows { get; init; }

    /// <summary>How many rows became edges.</summary>
    public required int Edges { get; init; }

    /// <summary>How many of these have no direction in a directed network, where each is two edges, one after the other.</summary>
    public required int BothWays { get; init; }

    /// <summary>How many rows did not become edges.</summary>
    public required long Rejected { get; init; }

    /// <summary>The faults in the order of the file, the first of them where there are many.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many faults there are, kept or not.</summary>
    public required long Faults { get; init; }
}
