using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Networks.Centrality;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The rankings, each with what it means, beside the one without the subject, and with what becomes of a rank without one document.</summary>
internal sealed class CentralityRankings(CentralityResult result, Site? site, int top)
{
    private readonly TieNetwork network = result.Whole.Network;
    private readonly NetworkTelling tell = new(result.Whole.Network, site);

    /// <summary>The ranks of the nodes that stand highest by any measure.</summary>
    public Block.Table Glance(string caption, MeasuredNetwork measured)
    {
        var telling = new NetworkTelling(measured.Network, site);
        var best = Enumerable.Range(0, measured.Network.Nodes.Length)
            .Select(node => (Node: node, Ranks: measured.Scores.Select(scores => scores.Ranks[node]).ToList()))
            .Where(entry => entry.Ranks.Exists(rank => rank is not null))
            .OrderBy(entry => entry.Ranks.Min()).ThenBy(entry => entry.Ranks.Sum(rank => rank ?? measured.Network.Nodes.Length)).ThenBy(entry => entry.Node)
            .Take(top);
        return new Block.Table(
            caption,
            ["Node", .. measured.Scores.Select(scores => new Column(scores.Measure.ShortTitle, ColumnKind.Number)), new("Id", ColumnKind.Short)],
            [
                .. best.Select(entry => ImmutableArray.Create<Cell>(
                    [telling.Node(entry.Node), .. entry.Ranks.Select(ScoreText.Rank), measured.Network.Nodes[entry.Node].Id])),
            ]);
    }

    /// <summary>The section of a measure.</summary>
    public Block.Section Section(MeasureScores scores, IEnumerable<Block> pictures)
    {
        var measure = scores.Measure;
        return new Block.Section(measure.Name, measure.Title,
        [
            new Block.Paragraph(measure.Says + (measure.IsLowFirst ? " The lowest stands first." : "")),
            .. pictures,
            .. scores.Order.IsEmpty ? [] : new Block[] { Ranking(scores) },
            .. scores.Order.IsEmpty || result.WithoutDocuments.IsEmpty ? [] : Documents(scores),
            .. scores.Roles.IsEmpty || scores.Order.IsEmpty ? [] : new Block[] { Roles(scores) },
            .. Remarks(scores).Select(remark => new Block.Paragraph(remark, IsQuiet: true)),
        ]);
    }

    /// <summary>The nodes told of: the first of the ranking, and the first of the one without the subject.</summary>
    public static ImmutableArray<int> Shown(CentralityResult result, MeasureScores scores, int top)
    {
        var others = result.WithoutSubject is { } without
            ? without.Of(scores.Measure).Order.Take(top).Select(node => result.Whole.Network.Network.FindNode(without.Network.Nodes[node].Id)).OfType<int>()
            : [];
        var shown = scores.Order.Take(top).Concat(others).ToHashSet();
        return [.. scores.Order.Where(shown.Contains)];
    }

    private Block.Table Ranking(MeasureScores scores)
    {
        var (measure, without) = (scores.Measure, result.WithoutSubject);
        var written = new ScoreText(scores.Values.Concat(without?.Of(measure).Values ?? []), measure.IsCount);
        ImmutableArray<Column> columns =
        [
            new("Rank", ColumnKind.Number), "Node", new("Score", ColumnKind.Number),
            .. without is null ? [] : new Column[]
            {
                new($"Rank without {result.Subject!.Name}", ColumnKind.Number), new($"Score without {result.Subject.Name}", ColumnKind.Number),
            },
            new("Id", ColumnKind.Short),
        ];
        var shown = Shown(result, scores, top);
        return new Block.Table(
            $"{measure.Title}: {(shown.Length == scores.Order.Length ? "all" : $"the first {top}")}{(without is null ? "" : $", with and without {result.Subject!.Name}")}",
            columns,
            [
                .. shown.Select(node =>
                {
                    var id = network.Nodes[node].Id;
                    return ImmutableArray.Create<Cell>(
                    [
                        ScoreText.Rank(scores.Ranks[node]), tell.Node(node), written.Cell(scores.Values[node]),
                        .. without is null ? [] : new[] { ScoreText.Rank(without.Rank(measure, id)), written.Cell(without.Value(measure, id)) },
                        id,
                    ]);
                }),
            ]);
    }

    /// <summary>What becomes of each rank without each single document.</summary>
    private IEnumerable<Block> Documents(MeasureScores scores)
    {
        var shown = Shown(result, scores, top).Select(node => (
            Node: node,
            Rank: scores.Ranks[node]!.Value,
            Stability: RankStability.Of(scores.Measure, network.Nodes[node].Id, scores.Ranks[node]!.Value, result.WithoutDocuments)!)).ToList();
        yield return new Block.Table(
            $"{scores.Measure.Title}: ranks without one document",
            [
                new("Rank", ColumnKind.Number), "Node", new("Best without one", ColumnKind.Number), new("Worst without one", ColumnKind.Number),
                new("Moved most by the absence of", ColumnKind.Short), new("Rank then", ColumnKind.Number), new("Id", ColumnKind.Short),
            ],
            [
                .. shown.Select(entry => ImmutableArray.Create<Cell>(
                    entry.Rank, tell.Node(entry.Node), entry.Stability.Best, entry.Stability.Worst,
                    entry.Stability.MovedBy is { } document ? tell.Document(document) : Phrase.Empty,
                    entry.Stability.HangsOnOne ? new Cell("none", int.MaxValue.ToString(CultureInfo.InvariantCulture), "")
                        : entry.Stability.IsFirm ? Phrase.Empty : ScoreText.Rank(entry.Stability.RankThen),
                    network.Nodes[entry.Node].Id)),
            ]);
        var (firm, hanging) = (shown.Count(entry => entry.Stability.IsFirm), shown.Count(entry => entry.Stability.HangsOnOne));
        yield return new Block.Paragraph(
            $"Of these {shown.Count}, {firm} {(firm == 1 ? "keeps its" : "keep their")} rank whichever document is missing"
                + (hanging == 0 ? "." : $"; {hanging} {(hanging == 1 ? "hangs" : "hang")} on a single document and {(hanging == 1 ? "is" : "are")} not in the network without it."),
            IsQuiet: true);
    }

    private Block.Table Roles(MeasureScores scores)
    {
        var isDirected = network.Network.IsDirected;
        var groups = network.Groups(result.Request.Grouping)!.Value;
        ImmutableArray<(string Title, Func<BrokerageRoles, long> Count)> roles = isDirected
            ? [("Coordinator", role => role.Coordinator), ("Consultant", role => role.Itinerant), ("Representative", role => role.Representative), ("Gatekeeper", role => role.Gatekeeper), ("Liaison", role => role.Liaison)]
            : [("Coordinator", role => role.Coordinator), ("Consultant", role => role.Itinerant), ("Representative or gatekeeper", role => role.Representative), ("Liaison", role => role.Liaison)];
        return new Block.Table(
            $"Roles between groups by {result.Request.Grouping}: how often a node stands between two that are not tied",
            ["Node", "Group", .. roles.Select(role => new Column(role.Title, ColumnKind.Number)), new("All", ColumnKind.Number), new("Id", ColumnKind.Short)],
            [
                .. Shown(result, scores, top).Select(node => ImmutableArray.Create<Cell>(
                [
                    tell.Node(node), groups[node],
                    .. roles.Select(role => (Cell)role.Count(scores.Roles[node]).ToString(CultureInfo.InvariantCulture)),
                    scores.Roles[node].Total.ToString(CultureInfo.InvariantCulture), network.Nodes[node].Id,
                ])),
            ]);
    }

    private IEnumerable<string> Remarks(MeasureScores scores)
    {
        var (measure, order) = (scores.Measure, scores.Order);
        var undefined = scores.Values.Count(value => value is null);
        if (undefined == scores.Values.Length && undefined > 0)
            yield return "It is undefined here, and no value is given. " + (measure.Definition.Limits.Length > 0 ? measure.Definition.Limits : measure.Definition.Pieces);
        else if (undefined > 0)
            yield return $"Undefined for {Words.Count(undefined, "node")}, which {(undefined == 1 ? "has" : "have")} no value and no rank. {measure.Definition.Pieces}";
        if (scores.Convergence is { HasConverged: false } convergence)
            yield return string.Create(CultureInfo.InvariantCulture, $"It did not converge: after {Words.Count(convergence.Iterations, "pass", "passes")} an error of {convergence.Residual:0.#e+0} is left, and ranks may be wrong.");
        if (order.Length > top && scores.Ranks[order[top - 1]] is { } last && order.Skip(top).TakeWhile(node => scores.Ranks[node] == last).Except(Shown(result, scores, top)).Count() is var untold and > 0)
            yield return $"Rank {last} is shared with {Words.Count(untold, "node")} that {(untold == 1 ? "is" : "are")} not told.";
        if (measure.Definition.Name is "eigenvector" && !order.IsEmpty && scores.Values.Count(value => value == 0) is var zeros and > 0)
            yield return $"{Words.Count(zeros, "node")} outside the part with the largest eigenvalue {(zeros == 1 ? "has" : "have")} 0, which says that {(zeros == 1 ? "it is" : "they are")} not measured rather than that {(zeros == 1 ? "it does" : "they do")} not matter.";
        if (measure.ReadsGroups && network.Groups(result.Request.Grouping)!.Value.Where(group => group.Length > 0).Distinct(StringComparer.Ordinal).Count() < 2)
            yield return "All nodes belong to one group, so that only the coordinator's role can be told apart from none.";
    }
}
