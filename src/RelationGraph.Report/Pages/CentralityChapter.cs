using System.Collections.Immutable;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Diagrams;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page of how nodes stand, with bars, lines over the years and a diagram.</summary>
internal sealed class CentralityChapter(Workshop workshop)
{
    private const int Top = 10;
    private const int MostDrawn = 40;
    private const int MostYears = 40;

    /// <summary>What the diagram shows.</summary>
    private const string Drawn = "betweenness";

    private static readonly string[] Measures =
    [
        "degree", "betweenness", "closeness", "harmonic", "eigenvector", "katz", "pagerank", "coreness", "constraint", "effective-size", "brokerage",
    ];

    private static readonly string[] OverYears = ["degree", "betweenness"];

    /// <summary>What a site asks of its network.</summary>
    public static CentralityRequest Request(TieNetwork network) => new()
    {
        Measures = [.. Measures.Select(name => CentralityMeasures.Find(name)!)],
        Years = YearsOf(network.Graph!),
    };

    /// <summary>The diagram of the nodes that stand highest, without the subject, whose lines would hide all others.</summary>
    public static IEnumerable<PictureRequest> Pictures(Site site)
    {
        var standing = site.Measures.Standing;
        var drawn = standing.WithoutSubject ?? standing.Whole;
        var measure = CentralityMeasures.Find(Drawn)!;
        var scores = drawn.Of(measure);
        var first = scores.Order.Where(node => scores.Values[node] > 0).Take(MostDrawn).ToList();
        if (first.Count < 2)
            yield break;
        string Id(int node) => drawn.Network.Nodes[node].Id;
        var selection = drawn.Network.Graph!.Selection;
        var others = drawn.Network.Nodes.Select(node => node.Id).Except(first.Select(Id), StringComparer.Ordinal);
        var highest = scores.Values[first[0]]!.Value;
        var written = new Texts.ScoreText(scores.Values, measure.IsCount);
        yield return new PictureRequest(
            CentralityPage.Path,
            selection with { WithoutNodes = selection.WithoutNodes.Union(others) },
            new DiagramOptions
            {
                Kind = DiagramKind.Whole,
                Title = $"The {first.Count} nodes with the highest {measure.Title.ToLowerInvariant()}{(standing.Subject is { } subject ? $" without {subject.Name}" : "")}",
                Emphasis = new()
                {
                    Scale = measure.Title,
                    Values = first.ToImmutableSortedDictionary(Id, node => scores.Values[node]!.Value / highest, StringComparer.Ordinal),
                    Notes = first.ToImmutableSortedDictionary(
                        Id, node => $"{measure.Title} {written.Of(scores.Values[node]!.Value)}, rank {scores.Ranks[node]}", StringComparer.Ordinal),
                },
            });
    }

    public Page Of()
    {
        var standing = workshop.Site.Measures.Standing;
        return new CentralityPage(standing, workshop.Site, Top).Of(
            scores => scores.Order.IsEmpty ? [] : [CentralityCharts.Bars(standing, scores, Top)],
            years => years.Pictures(OverYears),
            workshop.Diagram(CentralityPage.Path, "Diagram of the nodes that stand highest"));
    }

    /// <summary>From the first dated relation to the newest document, at most the last forty years; none for a site of one time.</summary>
    public static (int First, int Last)? YearsOf(SelectedGraph graph)
    {
        if (graph.Selection.AsOf is not null || graph.CurrentDate is not { } current)
            return null;
        var first = graph.Ties.Min(tie => tie.Relation.When?.StartEarliest?.Year);
        return first is { } year && year < current.Year ? (Math.Max(year, current.Year - MostYears + 1), current.Year) : null;
    }
}
