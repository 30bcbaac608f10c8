using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Paths;

/// <summary>What a network holds of ways between two nodes.</summary>
public abstract record PathAnswer
{
    private PathAnswer(TieNetwork network) => Network = network;

    /// <summary>The network that was searched, whose node and edge numbers the answer uses.</summary>
    public TieNetwork Network { get; }

    /// <summary>There are paths.</summary>
    /// <param name="Searched">The network.</param>
    /// <param name="Paths">The paths, the best first; never empty.</param>
    /// <param name="Count">How many there are of the sort asked for, or null where the search stopped at its limit and did not count on.</param>
    public sealed record Found(TieNetwork Searched, ImmutableArray<FoundPath> Paths, double? Count) : PathAnswer(Searched);

    /// <summary>There is no path in these documents; where direction counts, one may lead the other way.</summary>
    /// <param name="Searched">The network.</param>
    /// <param name="FromPiece">The numbers of the nodes in the piece of the start, itself among them, direction ignored; empty where it has no tie.</param>
    /// <param name="ToPiece">Those in the piece of the end; the same where only direction is in the way.</param>
    public sealed record Unreachable(TieNetwork Searched, ImmutableArray<int> FromPiece, ImmutableArray<int> ToPiece) : PathAnswer(Searched);

    /// <summary>There are paths, but none of at most the number of ties that was asked for.</summary>
    /// <param name="Searched">The network.</param>
    /// <param name="Least">How many ties the shortest has.</param>
    public sealed record TooFar(TieNetwork Searched, int Least) : PathAnswer(Searched);
}
