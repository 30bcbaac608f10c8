using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Centrality;

/// <summary>How nodes stand in a network, and how firm that is.</summary>
public sealed record CentralityResult
{
    /// <summary>What was asked.</summary>
    public required CentralityRequest Request { get; init; }

    /// <summary>The network measured.</summary>
    public required MeasuredNetwork Whole { get; init; }

    /// <summary>The node that the documents are about, by construction central, or null where there is none or it was not asked for.</summary>
    public NetworkNode? Subject { get; init; }

    /// <summary>The network without the subject, or null without one.</summary>
    public MeasuredNetwork? WithoutSubject { get; init; }

    /// <summary>The hubs in the network.</summary>
    public required ImmutableArray<Hub> Hubs { get; init; }

    /// <summary>The hubs that the selection leaves out.</summary>
    public ImmutableArray<Hub> HubsLeftOut { get; init; } = [];

    /// <summary>The network without each document; empty where there are fewer than two, or no documents.</summary>
    public ImmutableArray<WithoutDocument> WithoutDocuments { get; init; } = [];

    /// <summary>What certainly and what possibly holds, or null without a time.</summary>
    public DatedComparison? Dated { get; init; }

    /// <summary>For each measure the spread of each node over resolutions, by node of the possible network; empty where none was asked for.</summary>
    public ImmutableArray<ImmutableArray<Spread?>> Spreads { get; init; } = [];

    /// <summary>The years of the series; empty where none was asked for.</summary>
    public ImmutableArray<YearMeasures> Years { get; init; } = [];
}
