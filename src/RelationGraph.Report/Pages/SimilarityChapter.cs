using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page on how alike states are in their ties, with a table in colours.</summary>
internal sealed class SimilarityChapter(Workshop workshop)
{
    public Page Of()
    {
        var similarity = workshop.Site.Measures.Similarity;
        return new SimilarityPage(similarity, workshop.Site).Of(SimilarityCharts.Kappa(similarity));
    }
}
