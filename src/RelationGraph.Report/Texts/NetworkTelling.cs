using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Report.Texts;

/// <summary>Writes the nodes and edges of a network: with links where they come from the corpus, and by name and line where they come from a file.</summary>
internal sealed class NetworkTelling(TieNetwork network, Site? site)
{
    private readonly Telling? tell = site is null ? null : new Telling(site);

    public TieNetwork Network { get; } = network;

    /// <summary>Names a node, with a link where it has a page.</summary>
    public Inline Node(int node) => tell is null ? new Inline.Text(Network.Nodes[node].Name) : tell.Node(Network.Nodes[node].Id);

    /// <summary>Names several nodes.</summary>
    public Phrase Nodes(IEnumerable<int> nodes) => Phrase.Join(", ", nodes.Select(node => (Phrase)Node(node)));

    /// <summary>Tells what an edge stands for: its relations with status and sources, or the lines of the file.</summary>
    public Phrase Edge(int edge) => tell is null
        ? string.Join(", ", Network.PlacesOf(edge))
        : Phrase.Join("; ", Network.TiesOf(edge).Select(Relation));

    /// <summary>Tells a relation in one line with its ends.</summary>
    public Phrase Relation(Tie tie) => tell!.LineWithEnds(tie);

    /// <summary>Names the documents and lines, or the lines of the file, that an edge comes from.</summary>
    public Phrase Sources(int edge) => tell is null
        ? string.Join(", ", Network.PlacesOf(edge))
        : tell.Sources(Network.TiesOf(edge).SelectMany(tie => tie.Relation.Evidence));
}
