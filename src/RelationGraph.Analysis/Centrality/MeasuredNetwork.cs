using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Centrality;

/// <summary>A network with the values of measures for its nodes.</summary>
public sealed class MeasuredNetwork
{
    private readonly ImmutableDictionary<string, MeasureScores> byMeasure;

    private MeasuredNetwork(TieNetwork network, ImmutableArray<MeasureScores> scores)
    {
        Network = network;
        Scores = scores;
        byMeasure = scores.ToImmutableDictionary(score => score.Measure.Name, StringComparer.Ordinal);
    }

    /// <summary>The network.</summary>
    public TieNetwork Network { get; }

    /// <summary>The values, in the order in which the measures were asked for.</summary>
    public ImmutableArray<MeasureScores> Scores { get; }

    /// <summary>Gives the values of a measure.</summary>
    /// <param name="measure">One of the measures that were asked for.</param>
    /// <returns>The values.</returns>
    /// <exception cref="KeyNotFoundException">The measure was not asked for.</exception>
    public MeasureScores Of(CentralityMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return byMeasure[measure.Name];
    }

    /// <summary>Gives a node's value.</summary>
    /// <param name="measure">One of the measures that were asked for.</param>
    /// <param name="node">The node's id.</param>
    /// <returns>The value, or null where it is undefined or the node is not in the network.</returns>
    public double? Value(CentralityMeasure measure, string node) => Network.Network.FindNode(node) is { } number ? Of(measure).Values[number] : null;

    /// <summary>Gives a node's rank.</summary>
    /// <param name="measure">One of the measures that were asked for.</param>
    /// <param name="node">The node's id.</param>
    /// <returns>The rank from 1, or null where the value is undefined or the node is not in the network.</returns>
    public int? Rank(CentralityMeasure measure, string node) => Network.Network.FindNode(node) is { } number ? Of(measure).Ranks[number] : null;

    internal static MeasuredNetwork Of(TieNetwork network, CentralityRequest request, WorkShares work)
    {
        var groups = request.Measures.Any(measure => measure.ReadsGroups) ? Groups(network, request.Grouping) : null;
        return new MeasuredNetwork(
            network, [.. request.Measures.Select(measure => MeasureScores.Of(measure, new MeasureInput(network, groups, request, work.Next())))]);
    }

    /// <summary>Numbers the groups; who belongs to none is a group of its own.</summary>
    private static int[] Groups(TieNetwork network, string attribute)
    {
        var words = network.Groups(attribute)!.Value;
        var numbers = words.Distinct(StringComparer.Ordinal).Select((word, number) => (word, number))
            .ToDictionary(entry => entry.word, entry => entry.number, StringComparer.Ordinal);
        return [.. words.Select((word, node) => word.Length == 0 ? numbers.Count + node : numbers[word])];
    }
}
