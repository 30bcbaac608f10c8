using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>The tables that programs read: nodes, relations and evidence with ids, dates as EDTF and amounts as figures.</summary>
internal static class SiteTables
{
    /// <summary>The tables' names and what a row is.</summary>
    public static ImmutableArray<(string Name, string Meaning)> Described { get; } =
    [
        ("nodes", "every node that has a relation, organs too."),
        ("relations", "every relation, with its figures and its newest status."),
        ("evidence", "every piece of evidence, with document and lines."),
    ];

    public static Block.Table Nodes(Site site)
    {
        var used = site.Ties.SelectMany(tie => new[] { tie.Relation.From, tie.Relation.To }).ToHashSet(StringComparer.Ordinal);
        return new Block.Table(
            "Nodes",
            ["id", "label", "kind", "name", "aliases", "actsFor"],
            [
                .. site.Corpus.Nodes.Where(node => used.Contains(node.Id)).Select(node => ImmutableArray.Create<Cell>(
                    node.Id, node.Label.ToString(), node.Kind, node.Name, string.Join("; ", node.Aliases),
                    string.Equals(site.Corpus.PrincipalOf(node.Id), node.Id, StringComparison.Ordinal) ? "" : site.Corpus.PrincipalOf(node.Id))),
            ],
            "data/nodes");
    }

    public static Block.Table Relations(IEnumerable<Tie> ties, string file) => new(
        "Relations",
        [
            "id", "type", "from", "to", "title", "when", "status", "footing", new("sign", ColumnKind.Number), new("amount", ColumnKind.Number),
            new("amountMin", ColumnKind.Number), new("amountMax", ColumnKind.Number), "amountAbout", "currency", "amountKind", "per", "documents",
        ],
        [.. ties.Select(RelationRow)],
        file);

    public static Block.Table Evidence(Site site) => new(
        "Evidence",
        ["relation", "document", "lines", "says", "assertion", "attributedTo", "inferred", "values"],
        [
            .. site.Ties.SelectMany(tie => tie.Relation.Evidence.Select(piece => ImmutableArray.Create<Cell>(
                tie.Relation.Id, piece.Document, string.Join(' ', piece.Lines), piece.Says, piece.Assertion.ToString().ToLowerInvariant(),
                piece.AttributedTo ?? "", string.Join(' ', piece.Inferred), string.Join("; ", piece.Values.Select(value => $"{value.Key}: {value.Value}"))))),
        ],
        "data/evidence");

    private static ImmutableArray<Cell> RelationRow(Tie tie)
    {
        var relation = tie.Relation;
        var amount = relation.Amount;
        return
        [
            relation.Id, relation.Type.Name, relation.From, relation.To, relation.Title, relation.When?.Text ?? "", tie.Status.Status.Name,
            Footings.Of(tie).ToString(), relation.Sign,
            Figure(amount?.Value), Figure(amount?.Min), Figure(amount?.Max), amount is null ? "" : amount.IsAbout ? "true" : "false",
            amount?.Currency ?? "", amount?.Kind ?? "", amount?.Per ?? "",
            string.Join(' ', relation.Evidence.Select(piece => piece.Document).Distinct(StringComparer.Ordinal)),
        ];
    }

    private static Cell Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
