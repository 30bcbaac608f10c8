using RelationGraph.Analysis.ChokePoints;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page of what holds its network together, with bars.</summary>
internal sealed class ChokePointChapter(Workshop workshop)
{
    public Page Of()
    {
        var page = new ChokePointPage(ChokePointReport.Of(workshop.Site.Measures.Network), workshop.Site);
        return page.Of(page.Bars());
    }
}
