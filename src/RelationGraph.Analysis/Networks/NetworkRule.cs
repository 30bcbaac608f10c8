using System.Collections.Immutable;

namespace RelationGraph.Analysis.Networks;

/// <summary>How relations become the edges of a network.</summary>
/// <param name="IsDirected">Whether edges lead from the one who acts to the one acted upon; what reads the same from both ends leads both ways.</param>
/// <param name="IsMerged">Whether parallel relations are one tie; else each is an edge.</param>
/// <param name="Weight">What a tie weighs.</param>
public sealed record NetworkRule(bool IsDirected = false, bool IsMerged = true, TieWeight Weight = TieWeight.None)
{
    /// <summary>Whether one who opposes or assesses a project is tied to it, as measures of signs want; else such relations are left out.</summary>
    public bool TakesOpponents { get; init; }

    /// <summary>Whether the weights are strengths, which measures of standing read.</summary>
    public bool HasStrengths => Weight is not (TieWeight.Km or TieWeight.GivenLength);

    /// <summary>Says in one line a part how relations become edges.</summary>
    /// <returns>The lines.</returns>
    public ImmutableArray<string> Recipe() =>
    [
        IsDirected ? "direction: followed; what reads the same from both ends leads both ways" : "direction: ignored",
        IsMerged ? "parallel relations: one tie a pair" + (IsDirected ? " and direction" : "") : "parallel relations: each is a tie of its own",
        .. TakesOpponents ? ["who opposes or assesses a project: tied to it"] : Array.Empty<string>(),
        Weight switch
        {
            TieWeight.Relations => "weight: number of relations (length: its reciprocal)",
            TieWeight.Documents => "weight: number of documents (length: its reciprocal)",
            TieWeight.Km => "weight: kilometres, a length",
            TieWeight.Given => "weight: as the file gives it, a strength (length: its reciprocal)",
            TieWeight.GivenLength => "weight: as the file gives it, a length",
            _ => "weight: none, each tie counts 1",
        },
    ];
}
