using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Networks.Definitions;
using RelationGraph.Report.Charts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The site's page of how far nodes are from each other, with and without the one that the corpus is about.</summary>
internal sealed class DistanceChapter(Workshop workshop)
{
    public const string Path = "paths";

    private const int MostStates = 12;

    private readonly DistanceTable whole = DistanceTable.Of(workshop.Site.Measures.Network);
    private readonly Node? subject = Subject.Of(workshop.Site.Measures.Network.Graph!);

    public Page Of()
    {
        var without = subject is null ? null : DistanceTable.Of(whole.Network.Without(subject.Id));
        return new Page
        {
            Path = Path,
            Title = "Paths",
            Lead = Lead(without),
            Chapter = Path,
            Blocks =
            [
                .. Chart(whole, "with", "How far nodes are from each other"),
                .. without is null ? [] : Chart(without, "without", $"The same without {subject!.Name}"),
                .. Parts.Section("states", "States with the most ties, two by two", States(without)),
            ],
            Recipe = [.. whole.Network.Recipe(), $"distance: {MeasureCatalogue.Of("shortest-path").Formula}"],
        };
    }

    private Phrase Lead(DistanceTable? without)
    {
        var text = $"Two nodes are {Number(whole.Mean)} ties apart in the mean.";
        return without is null
            ? text
            : $"{text} The documents are about {subject!.Name}, over which most ways lead by construction; without it two nodes are {Number(without.Mean)} ties apart"
                + $" and {Words.Count((int)without.Unreachable, "pair")} of nodes have no way to each other. “relgraph paths A B” tells the ways between two with their sources.";
    }

    private static IEnumerable<Block> Chart(DistanceTable table, string name, string title)
    {
        if (table.Pairs.IsEmpty)
            yield break;
        var rows = table.Pairs.Select(entry => (Words.Count(entry.Ties, "tie"), ImmutableArray.Create((int)entry.Pairs)));
        yield return ChartParts.Bars(
            title, $"Distance {name}", ["Pairs of nodes"], [.. rows, .. table.Unreachable > 0 ? [("no way", ImmutableArray.Create((int)table.Unreachable))] : Array.Empty<(string, ImmutableArray<int>)>()]);
    }

    private Block.Table States(DistanceTable? without)
    {
        var network = whole.Network;
        var states = Enumerable.Range(0, network.Nodes.Length).Where(node => network.Nodes[node].Told is { Label: NodeLabel.State } told && told != subject)
            .OrderByDescending(network.Network.OutDegree).ThenBy(node => node).Take(MostStates).ToList();
        string Id(int node) => network.Nodes[node].Id;
        Cell Without(int from, int to) =>
            without?.Network.Network.FindNode(Id(from)) is { } a && without.Network.Network.FindNode(Id(to)) is { } b ? Ties(without.Between(a, b)) : "";
        return new Block.Table(
            "Ties on the shortest way",
            ["One", "Other", new("Ties", ColumnKind.Number), .. subject is null ? Enumerable.Empty<Column>() : [new($"Without {subject.Name}", ColumnKind.Number)]],
            [
                .. states.SelectMany((from, i) => states.Skip(i + 1).Select(to => ImmutableArray.Create<Cell>(
                    [workshop.Tell.Node(Id(from)), workshop.Tell.Node(Id(to)), Ties(whole.Between(from, to)), .. subject is null ? Enumerable.Empty<Cell>() : [Without(from, to)]]))),
            ],
            "data/distances");
    }

    private static Cell Ties(int? ties) => ties is { } number ? number : new Cell("no way", "99", "");

    private static string Number(double? mean) => mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "not at all";
}
