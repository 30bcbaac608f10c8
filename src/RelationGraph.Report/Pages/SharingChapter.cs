using System.Collections.Immutable;

using RelationGraph.Diagrams;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page of what states share, with bars and a diagram of who has what.</summary>
internal sealed class SharingChapter(Workshop workshop)
{
    /// <summary>The diagram of what at least two share, larger the more strongly tied.</summary>
    public static IEnumerable<PictureRequest> Pictures(Site site)
    {
        var found = site.Measures.Sharing;
        if (found is not { Graph: { } graph, Pairs.IsEmpty: false })
            yield break;
        var drawn = found.Pairs.SelectMany(pair => pair.Shared).SelectMany(shared => shared.TiesOfFirst.Concat(shared.TiesOfSecond)).Select(tie => tie.Relation.Id)
            .ToHashSet(StringComparer.Ordinal);
        var selection = graph.Selection with { Types = Selection.Words(RelationTypeNames.MemberOf, RelationTypeNames.ParticipatesIn) };
        var others = graph.Ties.Select(tie => tie.Relation.Id).Where(id => !drawn.Contains(id));
        var highest = found.Nodes[0].Strength;
        yield return new PictureRequest(
            SharingPage.Path,
            selection with { WithoutRelations = selection.WithoutRelations.Union(others) },
            new DiagramOptions
            {
                Kind = DiagramKind.Whole,
                Title = "What at least two states share",
                Emphasis = new()
                {
                    Scale = "How much a state shares with others",
                    Values = found.Nodes.Where(node => node.Partners > 0).ToImmutableSortedDictionary(node => node.Node.Id, node => node.Strength / highest, StringComparer.Ordinal),
                    Notes = found.Nodes.ToImmutableSortedDictionary(
                        node => node.Node.Id, node => $"shares something with {Texts.Words.Count(node.Partners, "other")}", StringComparer.Ordinal),
                },
            });
    }

    public Page Of()
    {
        var found = workshop.Site.Measures.Sharing;
        IEnumerable<Block> pictures = found.Pairs.IsEmpty ? [] : [GroupCharts.Pairs(found), workshop.Diagram(SharingPage.Path, "Diagram of what at least two states share")];
        return new SharingPage(found, workshop.Site).Of(pictures);
    }
}
