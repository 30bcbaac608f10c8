using System.Globalization;
using System.Text;

using RelationGraph.Analysis.ChokePoints;
using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Analysis.Statistics;
using RelationGraph.Analysis.Transit;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Seeds.Tests;

/// <summary>Prints what was encoded as plain lines, so that a change of the encoding is read in review.</summary>
internal static class Print
{
    public static string Relations(IEnumerable<Relation> relations) => Lines(relations.Select(Line));

    public static string History(Relation relation) =>
        string.Join(", ", relation.History.Select(step => Words(step.Status.Name, step.When?.Text, step.By)));

    public static string Money(Amount? amount) => amount is null
        ? "no amount"
        : Words(amount.Kind, amount.IsAbout ? "about" : "", Figures(amount), amount.Currency, amount.Per is { } per ? $"per {per}" : "");

    public static string Contradictions(SelectedGraph graph) => Lines(Disagreements.Of(graph).Select(Line));

    public static string Statistics(SelectedGraph graph)
    {
        var found = GraphStatistics.Of(graph);
        return Lines(
        [
            $"{found.Nodes} nodes, {found.Relations} relations, {found.Established} established, {found.Undated} undated, {found.Pieces} pieces of evidence, current {found.Current:yyyy-MM-dd}",
            .. found.ByKind.Select(count => $"{count.Label} {count.Kind} {count.Number}"),
            .. found.ByType.Select(count => $"{count.Type} {count.Relations}, {count.Established} established, {count.Pieces} pieces"),
            .. found.ByStatus.Concat(found.ByFooting).Concat(found.BySign).Concat(found.ByAssertion).Concat(found.ByYear)
                .Select(count => $"{count.Name} {count.Number}"),
            .. found.ByDocument.Select(count =>
                $"{count.Document.Id} {count.Relations} relations, {count.Pieces} pieces, {count.LinesCited} lines cited, {count.LinesWithout} without"),
            .. found.Amounts.Select(count => Invariant($"{count.Kind} {count.Currency} {count.Amounts} amounts, {count.Parts} parts, {count.Least} to {count.Most}")),
        ]);
    }

    private static string Line(Relation relation) => Words(
        relation.Id,
        relation.Type.Name,
        $"{relation.From} {(relation.IsSymmetric ? "–" : "→")} {relation.To}",
        $"[{relation.When}]",
        History(relation),
        Invariant($"sign {relation.Sign};"),
        relation.Amount is null ? "" : Money(relation.Amount) + ";",
        string.Concat(relation.Properties.Select(property => $"{property.Key}={property.Value}; ")).Trim(),
        string.Concat(relation.Links.Select(link => $"{link.Kind} {link.Relation}; ")).Trim(),
        string.Join(' ', relation.Evidence.Select(Piece)));

    private static string Piece(Evidence piece) => Words(
        $"{piece.Document}:{LineRanges.Format(piece.Lines)}",
        piece.Assertion == Assertion.Stated ? "" : piece.Assertion.ToString().ToLowerInvariant(),
        piece.AttributedTo is { } by ? $"by {by}" : "",
        piece.Values.IsEmpty ? "" : $"({string.Join(", ", piece.Values.Select(value => $"{value.Key} {value.Value}"))})");

    private static string Line(Disagreement disagreement) => disagreement switch
    {
        Disagreement.Values values => $"{values.Tie.Relation.Id}: {values.Field} {string.Join(" / ", values.Readings.Select(reading => reading.Value))}",
        Disagreement.Denial denial => Words(
            $"{denial.Tie.Relation.Id}: denied by {string.Join(", ", denial.Denying.Select(piece => piece.AttributedTo))}", denial.IsVouchedFor ? "and vouched for" : ""),
        Disagreement.OneSided claim => $"{claim.Tie.Relation.Id}: claimed by {string.Join(", ", claim.Claimants)}",
        Disagreement.Linked linked => $"{linked.Tie.Relation.Id}: contradicts {linked.Other.Id}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Figures(Amount amount) => amount.Value is { } value
        ? Invariant($"{value:0.##}")
        : Words(amount.Min is { } min ? Invariant($"at least {min:0.##}") : "", amount.Max is { } max ? Invariant($"at most {max:0.##}") : "");

    private static string Words(params IEnumerable<string?> words) => string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));

    private static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The ways of a report, before and after closures, each step with its relations.</summary>
    public static string Ways(PathReport report)
    {
        var text = new StringBuilder($"{report.Question.From} to {report.Question.To}\n").Append(Answer(report.Open));
        if (report.Closed is { } closed)
        {
            text.Append(CultureInfo.InvariantCulture, $"closed {string.Join(' ', report.Shut.Nodes)}\n").Append(Answer(closed));
            foreach (var things in report.Reopenings)
                text.Append(CultureInfo.InvariantCulture, $"reopen {string.Join(' ', things)}\n");
        }

        return text.ToString();
    }

    /// <summary>What holds a network together, and what parts the two that were asked about.</summary>
    public static string ChokePoints(ChokePointReport report)
    {
        string Ids(IEnumerable<int> nodes) => string.Join(' ', nodes.Select(node => report.Network.Nodes[node].Id));
        string Ends(int edge) => Ids([report.Network.Network.Tails[edge], report.Network.Network.Heads[edge]]);
        return string.Concat(
        [
            $"pieces {string.Join(' ', report.Pieces)}\n",
            .. report.Nodes.Select(cut => $"node {Ids([cut.Node])} cuts off {cut.CutOff}: {string.Join(" | ", cut.Pieces.Select(piece => Ids(piece)))}\n"),
            .. report.Edges.Select(cut => $"tie {Ends(cut.Edge)} cuts off {cut.CutOff}: {Ids(cut.Lesser)}\n"),
            $"parting {Ids([report.Pair!.From, report.Pair.To])}: nodes {Ids(report.Pair.Nodes)}; ties {string.Join(", ", report.Pair.Edges.Select(Ends))}\n",
        ]);
    }

    /// <summary>Ways of travel with the restrictions on each step, and the told routes that the closures break.</summary>
    public static string Travel(TieNetwork network, PathReport report)
    {
        var hindrances = new Hindrances(network.Graph!);
        var hops = ((PathAnswer.Found)report.Open).Paths.SelectMany(path => path.Hops).DistinctBy(hop => hop.Edge);
        return Ways(report)
            + string.Concat(hops.Select(hop => $"on {network.Nodes[hop.From].Id} - {network.Nodes[hop.To].Id}: "
                + string.Join(", ", hindrances.On(network, hop).Select(told => $"{told.Tie.Relation.Id} {told.Openness}")) + "\n"))
            + $"broken: {string.Join(' ', hindrances.BrokenBy(report.Shut).Select(route => route.Id))}\n";
    }

    private static string Answer(PathAnswer answer)
    {
        string Id(int node) => answer.Network.Nodes[node].Id;
        return answer switch
        {
            PathAnswer.Found found => string.Concat(found.Paths.Select(path => $"  together: {path.Together}\n" + string.Concat(path.Hops.Select(hop =>
                $"    {Id(hop.From)} - {Id(hop.To)}: {string.Join(' ', hop.Ties.Select(tie => tie.Relation.Id))}\n")))),
            PathAnswer.Unreachable parted => $"  parted: {string.Join(' ', parted.FromPiece.Select(Id))} | {string.Join(' ', parted.ToPiece.Select(Id))}\n",
            _ => "  too far\n",
        };
    }
}
