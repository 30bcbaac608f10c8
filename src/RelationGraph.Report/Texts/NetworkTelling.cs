using System.Collections.Immutable;

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

    /// <summary>Names a node that may be outside the network, with a link where it has a page.</summary>
    public Inline Named(NetworkNode node) => tell is null ? new Inline.Text(node.Name) : tell.Node(node.Id);

    /// <summary>Names a document by its id, with a link where it has a page.</summary>
    public Inline Document(string id) => site?.Corpus.FindDocument(id) is { } document
        ? new Inline.Link(id, site.OfDocument(id), document.Title)
        : new Inline.Text(id);

    /// <summary>Names several nodes.</summary>
    public Phrase Nodes(IEnumerable<int> nodes) => Phrase.Join(", ", nodes.Select(node => (Phrase)Node(node)));

    /// <summary>The columns of <see cref="EdgeRows"/>.</summary>
    public static ImmutableArray<Column> EdgeColumns { get; } =
        ["Relation", new("When", ColumnKind.Short), "Status", "Sources"];

    /// <summary>Tells what an edge stands for, a row a relation, or a row an edge of a file.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="ofSign">The sign of what is told, or null for all of it.</param>
    public IEnumerable<ImmutableArray<Cell>> EdgeRows(int edge, int? ofSign = null) => tell is null
        ? Network.PlacesOf(edge).Zip(Network.SignsOf(edge)).Where(told => ofSign is null || told.Second == ofSign)
            .Select(told => ImmutableArray.Create<Cell>("", "", Sign(told.Second), told.First))
        : Network.TiesOf(edge).Where(tie => ofSign is null || tie.Relation.Sign == ofSign).Select(tie => ImmutableArray.Create<Cell>(
            tell.Title(tie.Relation), Parts.When(tie), Telling.Status(tie) + (Phrase)(tie.Relation.Sign < 0 ? " · conflict" : ""), tell.Sources(tie.Relation.Evidence)));

    /// <summary>Names the documents and lines, or the lines of the file, that an edge comes from.</summary>
    public Phrase Sources(int edge) => Sources(edge, 1, -1, 0);

    /// <summary>Names the documents and lines, or the lines of the file, that what an edge has of some signs comes from.</summary>
    public Phrase Sources(int edge, params ImmutableArray<int> signs) => tell is null
        ? string.Join(", ", Network.PlacesOf(edge).Zip(Network.SignsOf(edge)).Where(told => signs.Contains(told.Second)).Select(told => told.First))
        : tell.Sources(Network.TiesOf(edge).Where(tie => signs.Contains(tie.Relation.Sign)).SelectMany(tie => tie.Relation.Evidence));

    private static string Sign(int sign) => sign < 0 ? Selection.NameOf(sign) : "";
}
