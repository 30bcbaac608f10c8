using System.Collections.Immutable;

using RelationGraph.Analysis.Communities;
using RelationGraph.Diagrams;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page of communities, with bars and diagrams coloured by community.</summary>
internal sealed class CommunityChapter(Workshop workshop)
{
    private const string WithoutSubject = CommunityPage.Path + "/without-subject";

    /// <summary>The diagrams of the communities, with and without the subject.</summary>
    public static IEnumerable<PictureRequest> Pictures(Site site)
    {
        var found = site.Measures.Communities;
        if (CommunityPage.Shared(found.Whole).Any())
            yield return new PictureRequest(CommunityPage.Path, found.Whole.Network.Graph!.Selection, Coloured(found.Whole, "Communities"));
        if (found is { WithoutSubject: { } without, Subject: { } subject } && CommunityPage.Shared(without).Any())
            yield return new PictureRequest(WithoutSubject, without.Network.Graph!.Selection, Coloured(without, $"Communities without {subject.Name}"));
    }

    public Page Of()
    {
        var found = workshop.Site.Measures.Communities;
        return new CommunityPage(found, workshop.Site).Of(
            found.Subject is { } subject ? [workshop.Diagram(WithoutSubject, $"Diagram of the communities without {subject.Name}")] : [],
            GroupCharts.Communities(found.Whole), workshop.Diagram(CommunityPage.Path, "Diagram of the communities"));
    }

    private static DiagramOptions Coloured(Partition partition, string title)
    {
        string Id(CommunityMember member) => partition.Network.Nodes[member.Node].Id;
        ImmutableArray<Community> shared = [.. CommunityPage.Shared(partition)];
        return new DiagramOptions
        {
            Kind = DiagramKind.Whole,
            Title = title,
            Emphasis = new()
            {
                Categories = [.. shared.Select(community => CommunityPage.NameOf(partition, community))],
                CategoryOf = shared.SelectMany(community => community.Members.Select(member => (Id: Id(member), community.Number)))
                    .ToImmutableSortedDictionary(entry => entry.Id, entry => entry.Number, StringComparer.Ordinal),
                Notes = shared.SelectMany(community => community.Members.Select(member => (Id: Id(member), Note: Note(community, member))))
                    .ToImmutableSortedDictionary(entry => entry.Id, entry => entry.Note, StringComparer.Ordinal),
            },
        };
    }

    private static string Note(Community community, CommunityMember member) =>
        $"community {CommunityPage.Number(community)}, with its others in {CommunityPage.Share(member.Together)} of the seeds";
}
