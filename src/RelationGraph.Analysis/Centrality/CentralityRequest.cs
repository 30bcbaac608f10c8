using System.Collections.Immutable;

using RelationGraph.Networks;

namespace RelationGraph.Analysis.Centrality;

/// <summary>What a person asks of the standing of nodes.</summary>
public sealed record CentralityRequest
{
    /// <summary>The measures, in the order in which they are told.</summary>
    public required ImmutableArray<CentralityMeasure> Measures { get; init; }

    /// <summary>Why measures that are told by default are not told here, one clause a measure.</summary>
    public ImmutableArray<string> NotMeasured { get; init; } = [];

    /// <summary>The attribute that brokerage groups nodes by, one of the network's.</summary>
    public string Grouping { get; init; } = "label";

    /// <summary>The chance that PageRank's walker follows a tie and does not jump, at least 0 and below 1.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>Katz's α as a share of its limit, above 0 and below 1.</summary>
    public double KatzShare { get; init; } = 0.85;

    /// <summary>Whose algorithms run.</summary>
    public Engine Engine { get; init; }

    /// <summary>Whether the ranks are shown without the node that the documents are about too.</summary>
    public bool LeavesSubjectOut { get; init; } = true;

    /// <summary>The id of the node that the documents are about, or null where it is to be found.</summary>
    public string? Subject { get; init; }

    /// <summary>The first and last year of a series, or null for none.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>How many resolutions of uncertain dates are drawn; 0 for none.</summary>
    public int Resolutions { get; init; }

    /// <summary>The seed of the resolutions.</summary>
    public int Seed { get; init; } = 1;
}
