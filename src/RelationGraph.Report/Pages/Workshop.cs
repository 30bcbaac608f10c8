using RelationGraph.Analysis.Dossiers;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>What pages are made with.</summary>
internal sealed class Workshop
{
    public Workshop(Site site, Pictures pictures)
    {
        Site = site;
        Pictures = pictures;
        Tell = new Telling(site);
        Entries = new EntryTelling(site, Tell);
        Parts = new Parts(site, Tell);
        Dossiers = new DossierDesk(site.Graph);
    }

    public Site Site { get; }

    public Pictures Pictures { get; }

    public Telling Tell { get; }

    public EntryTelling Entries { get; }

    public Parts Parts { get; }

    public DossierDesk Dossiers { get; }

    /// <summary>Gives the diagram of a page, or a note that there is none.</summary>
    public Block Diagram(string path, string title) => Pictures.Find(path) is { } svg
        ? new Block.Diagram(svg, title, "Choose a node to open its page; point at a line to read what the documents say. Everything drawn is told below in words. Dashed lines are not established.")
        : new Block.Notice($"There is no diagram here: {Pictures.Missing ?? "none was asked for."}");

    /// <summary>Gives the relations that stand in full on a page.</summary>
    public IEnumerable<RelationEntry> InFull(string path) => Site.At(path).Select(Entries.Of);
}
