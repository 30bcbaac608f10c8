using System.Collections.Immutable;

namespace RelationGraph.Analysis.Centrality;

/// <summary>What becomes of a node's rank when one document at a time is left out.</summary>
/// <param name="Best">The best rank that it takes without one.</param>
/// <param name="Worst">The worst rank that it takes without one.</param>
/// <param name="MovedBy">The id of the document whose absence moves it most, or null where none moves it.</param>
/// <param name="RankThen">The rank without that document, or null where the node has none without it.</param>
public sealed record RankStability(int Best, int Worst, string? MovedBy, int? RankThen)
{
    /// <summary>Whether a document is the only one that gives it a rank.</summary>
    public bool HangsOnOne => MovedBy is not null && RankThen is null;

    /// <summary>Whether it keeps its rank without any one document.</summary>
    public bool IsFirm => MovedBy is null;

    /// <summary>Tells what becomes of a node's rank.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="node">The node's id.</param>
    /// <param name="rank">Its rank with all documents.</param>
    /// <param name="without">The networks without one document each.</param>
    /// <returns>The stability, or null where no document is left out.</returns>
    public static RankStability? Of(CentralityMeasure measure, string node, int rank, ImmutableArray<WithoutDocument> without)
    {
        if (without.IsEmpty)
            return null;
        var ranks = without.Select(one => (one.Document.Id, Rank: one.Measured.Rank(measure, node))).ToList();
        var kept = ranks.Where(entry => entry.Rank is not null).Select(entry => entry.Rank!.Value).Append(rank).ToList();
        var most = ranks.Where(entry => entry.Rank != rank)
            .OrderByDescending(entry => entry.Rank is { } then ? Math.Abs(then - rank) : int.MaxValue)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal).FirstOrDefault();
        return new RankStability(kept.Min(), kept.Max(), most.Id, most.Id is null ? rank : most.Rank);
    }
}
