using System.Collections.Immutable;

using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Projections;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Report.Charts;

/// <summary>The charts of communities and of what is shared, each with the table of its figures.</summary>
internal static class GroupCharts
{
    private const int MostPairs = 20;
    private const int MostLetters = 28;

    /// <summary>How many ties of each community stay within it, and how many lead out.</summary>
    public static Block.Chart Communities(Partition partition)
    {
        var outward = partition.Bridges.SelectMany(bridge => new[] { (Number: bridge.First, bridge.Edges.Length), (Number: bridge.Second, bridge.Edges.Length) })
            .GroupBy(end => end.Number).ToDictionary(group => group.Key, group => group.Sum(end => end.Length));
        return ChartParts.Bars(
            "Ties within each community and out of it", "Community", ["Within", "Out"],
            [
                .. CommunityPage.Shared(partition).Select(community => (
                    Short(partition, community), ImmutableArray.Create(community.Edges.Length, outward.GetValueOrDefault(community.Number)))),
            ]);
    }

    /// <summary>How many bodies and how many projects the pairs share that share most.</summary>
    public static Block.Chart Pairs(ProjectionResult result) => ChartParts.Bars(
        "What the pairs share that share most", "Pair", ["Bodies", "Projects and places"],
        [
            .. result.Pairs.Take(MostPairs).Select(pair => (
                $"{pair.First.Name} and {pair.Second.Name}",
                ImmutableArray.Create(pair.Shared.Count(IsBody), pair.Shared.Count(shared => !IsBody(shared))))),
        ]);

    /// <summary>A name that leaves room for bars.</summary>
    private static string Short(Partition partition, Community community)
    {
        var first = partition.Network.Nodes[community.Members[0].Node].Name;
        return $"{CommunityPage.Number(community)}: {(first.Length > MostLetters ? first[..(MostLetters - 1)] + "…" : first)}";
    }

    private static bool IsBody(SharedThing shared) => Site.IsActor(shared.Thing.Told!);
}
