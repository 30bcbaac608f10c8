using System.Collections.Immutable;

namespace RelationGraph.Report.Pages;

/// <summary>The pages that every page leads to, in the order of the navigation.</summary>
internal static class Chapters
{
    public static ImmutableArray<(string Path, string Title)> All { get; } =
    [
        ("index", "Overview"),
        ("actors", "Actors"),
        ("pairs", "Pairs"),
        ("things", "Projects and places"),
        ("timeline", "Timeline"),
        ("money", "Money"),
        ("disputes", "Disputes"),
        ("transit", "Transit"),
        (CentralityPage.Path, "Centrality"),
        (DistanceChapter.Path, "Paths"),
        (ChokePointPage.Path, "Choke points"),
        (CommunityPage.Path, "Communities"),
        (SharingPage.Path, "Shared"),
        (BalancePage.Path, "Balance"),
        (SimilarityPage.Path, "Similarity"),
        ("contradictions", "Contradictions"),
        ("documents", "Documents"),
        ("method", "How to read"),
    ];
}
