using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Answers;

/// <summary>The dossier of two nodes, as the report tells it.</summary>
internal static class DossierAnswer
{
    /// <summary>Makes the answer.</summary>
    /// <param name="graph">What was selected.</param>
    /// <param name="first">The first node's id.</param>
    /// <param name="second">The second node's id.</param>
    /// <returns>The page.</returns>
    public static Page Of(SelectedGraph graph, string first, string second) =>
        new PairPage(Printed.Workshop(graph)).Of(graph.Corpus.Node(first), graph.Corpus.Node(second)).WithoutPictures();
}
