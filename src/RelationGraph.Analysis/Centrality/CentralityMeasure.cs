using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Definitions;

namespace RelationGraph.Analysis.Centrality;

/// <summary>A measure by which nodes are ranked.</summary>
public sealed record CentralityMeasure
{
    internal CentralityMeasure(Func<MeasureInput, double[], Convergence?> measure) => Measure = measure;

    /// <summary>The word by which a person asks for it, such as <c>in-degree</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>What it means.</summary>
    public required MeasureDefinition Definition { get; init; }

    /// <summary>Its heading where there is little room.</summary>
    public string ShortTitle { get => field ?? Title; init; }

    /// <summary>What a value that stands first says to a reader, one sentence or two.</summary>
    public string Says { get => field ?? Definition.Says; init; }

    /// <summary>Whether a low value stands first.</summary>
    public bool IsLowFirst { get; init; }

    /// <summary>Whether values are whole numbers.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether it reads weights as strengths, so that weights that are lengths have no answer.</summary>
    public bool ReadsStrengths { get; init; }

    /// <summary>Whether it asks what groups nodes fall into.</summary>
    public bool ReadsGroups { get; init; }

    /// <summary>Whether QuikGraph has it, without weights.</summary>
    public bool IsInQuikGraph { get; init; }

    /// <summary>Whether it reads weights as lengths, in a search from every node, so that the time grows with nodes times edges.</summary>
    public bool ReadsLengths { get; init; }

    /// <summary>Gives how the value that is told differs from the definition's plain form.</summary>
    internal Func<CentralityRequest, string> Scale { get; init; } = _ => "";

    /// <summary>Fills in the value of each node and gives how far it converged, or null where nothing is iterated.</summary>
    internal Func<MeasureInput, double[], Convergence?> Measure { get; }

    /// <summary>Says how the value that is told differs from the definition's plain form.</summary>
    /// <param name="request">What was asked.</param>
    /// <returns>One clause without a full stop, or empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public string ScaleIn(CentralityRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Scale(request);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
