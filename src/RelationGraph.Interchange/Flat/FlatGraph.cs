using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Interchange.Json;
using RelationGraph.Model;
using RelationGraph.Model.Facts;

namespace RelationGraph.Interchange.Flat;

/// <summary>A corpus as formats see it that know neither lists nor nested values: typed columns, lists joined to one text.</summary>
internal sealed class FlatGraph
{
    /// <summary>What stands between the entries of a list.</summary>
    public const string Between = "; ";

    /// <summary>What every format loses that is written from here.</summary>
    public static readonly ImmutableArray<string> LeftOut =
    [
        "Documents are named on the edges; their titles, dates, hashes and lines without a relation, and what they cover, are not in it.",
        $"Lists (aliases, codes, history, links, evidence) are one text each, their entries joined by '{Between.Trim()}'.",
        "Of evidence, who is its source, its grades, what was inferred and values that differ are not in it.",
    ];

    /// <summary>The columns of nodes.</summary>
    public static readonly ImmutableArray<FlatColumn> NodeColumns =
    [
        new("label", FlatType.Text), new("kind", FlatType.Text), new("name", FlatType.Text),
        new("aliases", FlatType.Text), new("codes", FlatType.Text),
    ];

    private static readonly ImmutableArray<FlatColumn> OwnEdgeColumns =
    [
        new("type", FlatType.Text), new("title", FlatType.Text), new("when", FlatType.Text),
        new("startEarliest", FlatType.Text), new("startLatest", FlatType.Text),
        new("endEarliest", FlatType.Text), new("endLatest", FlatType.Text), new("ongoing", FlatType.Flag),
        new("status", FlatType.Text), new("history", FlatType.Text), new("sign", FlatType.Whole),
        new("symmetric", FlatType.Flag), new("established", FlatType.Flag),
        new("amount", FlatType.Number), new("amountMin", FlatType.Number), new("amountMax", FlatType.Number),
        new("amountAbout", FlatType.Flag), new("currency", FlatType.Text), new("amountKind", FlatType.Text),
        new("per", FlatType.Text), new("priceBasis", FlatType.Text),
        new("links", FlatType.Text), new("documents", FlatType.Text), new("says", FlatType.Text), new("assertion", FlatType.Text),
    ];

    private FlatGraph(ImmutableArray<FlatColumn> edgeColumns, ImmutableArray<FlatNode> nodes, ImmutableArray<FlatEdge> edges)
    {
        EdgeColumns = edgeColumns;
        Nodes = nodes;
        Edges = edges;
    }

    /// <summary>The columns of edges: our own, then the properties of the types that occur, by name.</summary>
    public ImmutableArray<FlatColumn> EdgeColumns { get; }

    /// <summary>The nodes.</summary>
    public ImmutableArray<FlatNode> Nodes { get; }

    /// <summary>The edges.</summary>
    public ImmutableArray<FlatEdge> Edges { get; }

    public static FlatGraph Of(Corpus corpus)
    {
        var properties = corpus.Relations.SelectMany(relation => relation.Properties)
            .GroupBy(property => property.Key, property => TypeOf(property.Value), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FlatColumn(group.Key, Common(group))).ToList();
        return new FlatGraph(
            [.. OwnEdgeColumns, .. properties],
            [.. corpus.Nodes.Select(node => new FlatNode(node.Id, node.Name, ValuesOf(node)))],
            [.. corpus.Relations.Select(relation => new FlatEdge(relation, [.. ValuesOf(relation), .. properties.Select(column => Text(relation, column.Name))]))]);
    }

    private static FlatType TypeOf(PropertyValue value) => value switch
    {
        PropertyValue.Whole => FlatType.Whole,
        PropertyValue.Number => FlatType.Number,
        _ => FlatType.Text,
    };

    // Two types of relation may give one name to values of two kinds.
    private static FlatType Common(IEnumerable<FlatType> types) =>
        types.Distinct().ToList() is [var only] ? only : FlatType.Text;

    private static ImmutableArray<string?> ValuesOf(Node node) =>
    [
        node.Label.ToString(), node.Kind, node.Name, Joined(node.Aliases),
        Joined(node.Codes.OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => $"{code.Key}={code.Value}")),
    ];

    private static ImmutableArray<string?> ValuesOf(Relation relation) =>
    [
        relation.Type.Name, relation.Title, relation.When?.Text,
        Day(relation.When?.StartEarliest), Day(relation.When?.StartLatest), Day(relation.When?.EndEarliest), Day(relation.When?.EndLatest),
        Flag(relation.When?.Ongoing),
        relation.Status.Name, Joined(relation.History.Select(Said)), relation.Sign.ToString(CultureInfo.InvariantCulture),
        Flag(relation.IsSymmetric), Flag(relation.IsEstablished),
        Digits(relation.Amount?.Value), Digits(relation.Amount?.Min), Digits(relation.Amount?.Max),
        Flag(relation.Amount?.IsAbout), relation.Amount?.Currency, relation.Amount?.Kind, relation.Amount?.Per, relation.Amount?.PriceBasis,
        Joined(relation.Links.Select(link => $"{link.Kind} {link.Relation}")),
        Joined(relation.Evidence.Select(piece => $"{piece.Document}:{string.Join(',', piece.Lines)}")),
        Joined(relation.Evidence.Select(piece => piece.Says)),
        Joined(relation.Evidence.Select(piece => piece.Assertion.ToString().ToLowerInvariant())),
    ];

    private static string Said(StatusEntry entry) =>
        entry.Status.Name + (entry.When is null ? "" : $" {entry.When.Text}") + (entry.By is null ? "" : $" by {entry.By}");

    private static string? Text(Relation relation, string property) => relation.Properties.GetValueOrDefault(property) switch
    {
        null => null,
        PropertyValue.Texts texts => string.Join(Between, texts.Values),
        PropertyValue.Number number => CorpusJson.Digits(number.Value),
        var value => value.ToString(),
    };

    private static string? Joined(IEnumerable<string> texts) => string.Join(Between, texts) is { Length: > 0 } joined ? joined : null;

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Flag(bool? flag) => flag switch { true => "true", false => "false", null => null };

    private static string? Digits(decimal? number) => number is { } value ? CorpusJson.Digits(value) : null;
}
