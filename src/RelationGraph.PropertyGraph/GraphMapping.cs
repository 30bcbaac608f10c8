using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;
using RelationGraph.PropertyGraph.Mapping;

namespace RelationGraph.PropertyGraph;

/// <summary>The one mapping between a corpus and a property graph, complete in both directions.</summary>
/// <remarks>
/// Nodes keep their ids; a document's node is <c>Document/ID</c>, a statement of coverage <c>Coverage/NUMBER</c>. A decimal that
/// a floating-point number of 64 bits does not give back is kept as text beside it, in <c>exactNumbers</c>.
/// </remarks>
public static class GraphMapping
{
    /// <summary>Maps a corpus to a property graph.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="dataset">The name of the data, which every node and relationship carries.</param>
    /// <returns>The graph: nodes, then documents, then coverage; relationships in the order of their ids.</returns>
    /// <exception cref="ArgumentException">The dataset's name is empty, or a relation's property bears a reserved name.</exception>
    public static Graph ToGraph(this Corpus corpus, string dataset)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrWhiteSpace(dataset);
        return new Graph(
            [
                .. corpus.Nodes.Select(node => NodeMapping.ToGraph(node, dataset)),
                .. corpus.Documents.Select(document => DocumentMapping.ToGraph(document, dataset)),
                .. corpus.Coverage.Select((coverage, index) => CoverageMapping.ToGraph(coverage, index + 1, dataset)),
            ],
            corpus.Relations.Select(relation => RelationMapping.ToGraph(relation, dataset)));
    }

    /// <summary>Maps a property graph back to the corpus that it came from.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="ontology">The vocabulary of the corpus.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="FormatException">A node or relationship lacks a property, or holds a value that is none of ours.</exception>
    public static Corpus ToCorpus(this Graph graph, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(ontology);
        var nodes = new List<Node>();
        var documents = new List<Document>();
        var coverage = new List<(int Number, Coverage Coverage)>();
        foreach (var node in graph.Nodes)
        {
            if (node.Labels.Contains(GraphNames.Document, StringComparer.Ordinal))
                documents.Add(DocumentMapping.ToModel(node));
            else if (node.Labels.Contains(GraphNames.Coverage, StringComparer.Ordinal))
                coverage.Add(CoverageMapping.ToModel(node));
            else
                nodes.Add(NodeMapping.ToModel(node));
        }

        return new Corpus(
            ontology,
            documents,
            nodes,
            graph.Relationships.Select(relationship => RelationMapping.ToModel(relationship, ontology)),
            coverage.OrderBy(entry => entry.Number).Select(entry => entry.Coverage));
    }
}
