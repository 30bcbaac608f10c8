using System.Collections.Immutable;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Diagrams;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page on balance, with its triads as bars, a diagram of the camps, and lines over the years.</summary>
internal sealed class BalanceChapter(Workshop workshop)
{
    private const int SmallCamp = 20;

    private static readonly ImmutableArray<string> CampNames = ["Camp 1", "Camp 2"];

    /// <summary>What a site asks of its network.</summary>
    public static BalanceRequest Request(TieNetwork network) => new() { Years = CentralityChapter.YearsOf(network.Graph!) };

    /// <summary>The diagram of those who are in a triad or stand against the camps, by camp and sign; a small camp in full.</summary>
    /// <remarks>Of the largest part only: the camps of another would look as if they faced these.</remarks>
    public static IEnumerable<PictureRequest> Pictures(Site site)
    {
        var balance = site.Measures.Balance;
        var (network, measures) = (balance.Network, balance.Measures);
        if (balance.Camps.IsEmpty)
            yield break;
        string Id(int node) => network.Nodes[node].Id;
        var camps = balance.Camps[0];
        var drawn = balance.Triads.SelectMany(judged => new[] { judged.Triad.First, judged.Triad.Second, judged.Triad.Third })
            .Concat(measures.Frustration.FrustratedEdges.SelectMany(edge => new[] { network.Network.Tails[edge], network.Network.Heads[edge] }))
            .Concat(camps.Second.Length <= SmallCamp ? camps.Second : [])
            .Where(node => camps.First.Contains(node) || camps.Second.Contains(node)).ToHashSet();
        if (drawn.Count == 0)
            yield break;
        var selection = network.Graph!.Selection;
        yield return new PictureRequest(
            BalancePage.Path,
            selection with
            {
                Signs = [1, -1],
                WithoutNodes = selection.WithoutNodes.Union(Enumerable.Range(0, network.Nodes.Length).Where(node => !drawn.Contains(node)).Select(Id)),
            },
            new DiagramOptions
            {
                Kind = DiagramKind.Whole,
                Title = "Cooperation, conflict and the two camps",
                Emphasis = new()
                {
                    Categories = CampNames,
                    CategoryOf = drawn.ToImmutableSortedDictionary(Id, node => camps.First.Contains(node) ? 0 : 1, StringComparer.Ordinal),
                    Lines = measures.Ties.SelectMany(tie => network.TiesOf(tie.Edge).Select(member => (member.Relation.Id, Line: LineOf(balance, tie))))
                        .ToImmutableSortedDictionary(entry => entry.Id, entry => entry.Line, StringComparer.Ordinal),
                },
            });
    }

    public Page Of()
    {
        var balance = workshop.Site.Measures.Balance;
        return new BalancePage(balance, workshop.Site).Of(
        [
            .. balance.Measures.Census.Total > 0 ? [BalanceCharts.Triads(balance.Measures.Census)] : Array.Empty<Block>(),
            workshop.Diagram(BalancePage.Path, "Diagram of the signed ties and the two camps"),
            .. balance.Years.IsEmpty ? Array.Empty<Block>() : [BalanceCharts.Years(balance.Years)],
        ]);
    }

    private static SignedLine LineOf(BalanceResult balance, SignedTie tie)
    {
        var isAgainst = balance.Measures.Frustration.FrustratedEdges.BinarySearch(tie.Edge) >= 0;
        return tie.Sign switch
        {
            > 0 => isAgainst ? SignedLine.CooperationBetweenCamps : SignedLine.Cooperation,
            < 0 => isAgainst ? SignedLine.ConflictWithinACamp : SignedLine.Conflict,
            _ => SignedLine.NoSign,
        };
    }
}
