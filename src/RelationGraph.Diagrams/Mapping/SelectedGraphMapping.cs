using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Diagrams.Scenes;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Diagrams.Mapping;

/// <summary>What a selected graph is to a diagram.</summary>
internal static class SelectedGraphMapping
{
    /// <summary>Gives the nodes and edges to draw.</summary>
    public static DiagramGraph ToDiagramGraph(this SelectedGraph graph) =>
        new([.. graph.Nodes.Select(NodeOf)], [.. graph.Ties.Select(tie => EdgeOf(graph.Corpus, tie))]);

    private static DiagramNode NodeOf(Node node) => new()
    {
        Id = node.Id,
        Name = node.Name,
        Shape = node.Label switch
        {
            NodeLabel.State => NodeShape.State,
            NodeLabel.Organization => NodeShape.Organization,
            NodeLabel.Project => NodeShape.Project,
            _ => NodeShape.Place,
        },
        Kind = node.Kind,
        Aliases = node.Aliases,
    };

    private static DiagramEdge EdgeOf(Corpus corpus, Tie tie) => new()
    {
        Id = tie.Relation.Id,
        Type = tie.Relation.Type.Name,
        From = tie.From,
        To = tie.To,
        Title = tie.Relation.Title,
        When = tie.Relation.When?.ToString(),
        Status = tie.Status.Status.Name,
        IsEstablished = tie.IsEstablished,
        IsDirected = !tie.Relation.IsSymmetric,
        Statements = [.. tie.Relation.Evidence.Select(piece => StatementOf(corpus, piece))],
    };

    private static DiagramStatement StatementOf(Corpus corpus, Evidence piece)
    {
        var by = piece.AttributedTo is null ? "" : $" by {corpus.NameOf(piece.AttributedTo)}";
        var how = piece.Assertion switch
        {
            Assertion.Stated => piece.AttributedTo is null ? "" : $" (according to {corpus.NameOf(piece.AttributedTo)})",
            Assertion.Reported => $" (reported{by})",
            Assertion.Alleged => $" (alleged{by})",
            _ => $" (denied{by})",
        };
        var title = corpus.FindDocument(piece.Document)?.Title ?? piece.Document;
        return new(piece.Says + how, $"{title}, {LinesOf(piece.Lines)}");
    }

    private static string LinesOf(ImmutableArray<int> lines) =>
        (lines.Length == 1 ? "line " : "lines ") + string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
}
