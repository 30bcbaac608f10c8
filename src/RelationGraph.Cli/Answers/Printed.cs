using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Answers;

/// <summary>The report's pages when they are printed: without pictures.</summary>
internal static class Printed
{
    /// <summary>Makes what pages are made with.</summary>
    /// <param name="graph">What was selected.</param>
    /// <returns>The workshop.</returns>
    public static Workshop Workshop(SelectedGraph graph) =>
        new(new Site(graph.Corpus, graph.Selection), new Pictures(ImmutableDictionary<string, string>.Empty, null, null));

    /// <summary>Gives the site whose names and sources a network's page tells.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The site, or null where the network came from a file.</returns>
    public static Site? Site(TieNetwork network) => network.Graph is { } graph ? new Site(graph.Corpus, graph.Selection) : null;

    /// <summary>Leaves out of a page what only a site can show.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The page without diagrams, and without the notices that stand in their place.</returns>
    public static Page WithoutPictures(this Page page) =>
        page with { Blocks = page.Blocks.RemoveAll(block => block is Block.Diagram or Block.Frame or Block.Notice) };
}
