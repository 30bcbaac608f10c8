using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Similarity;
using RelationGraph.Networks.Definitions;
using RelationGraph.Networks.Similarity;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>How alike the ties of nodes are with third parties: all pairs, or two portfolios side by side.</summary>
/// <param name="result">What was measured.</param>
/// <param name="site">Where nodes and documents have their pages, or null for a network from a file.</param>
/// <param name="top">How many pairs are told.</param>
internal sealed class SimilarityPage(SimilarityResult result, Site? site, int top = int.MaxValue)
{
    public const string Path = "similarity";

    private readonly NetworkTelling tell = new(result.Network, site);
    private readonly ImmutableArray<NetworkNode> nodes = result.Network.Nodes;

    /// <summary>Makes the page.</summary>
    /// <param name="pictures">What stands before the tables.</param>
    public Page Of(params IEnumerable<Block> pictures) => new()
    {
        Path = Path,
        Title = result.Request.Pair is null ? "Similarity" : $"{NameOf(result.Compared[0])} and {NameOf(result.Compared[1])} in their ties with third parties",
        Lead = result.Request.Pair is null ? Lead() : PairLead(result.Pairs[0]),
        Chapter = Path,
        Blocks = [.. result.Request.Pair is null ? All(pictures) : Pair(result.Pairs[0])],
        Recipe = [.. result.Network.Recipe(), .. Recipe()],
    };

    /// <summary>Writes a likeness; one that is undefined has no figure.</summary>
    public static string Figure(double? value) => value is { } known ? Tidy(known).ToString("0.000", CultureInfo.InvariantCulture) : "";

    private string NameOf(int node) => nodes[node].Name;

    private Phrase Lead() => result.Pairs.IsEmpty
        ? "There are no two to compare."
        : $"How alike {Words.Count(result.Compared.Length, Compared, Compared + "s")} are in their ties with third parties, two by two.";

    private string Compared => result.Network.Graph is { } graph && graph.Selection.NodeKinds.IsEmpty ? "state" : "node";

    private Phrase PairLead(LikePair pair)
    {
        var (one, other) = (NameOf(result.Compared[0]), NameOf(result.Compared[1]));
        var (ofOne, ofOther) = pair.First == result.Compared[0] ? (pair.FirstTies, pair.SecondTies) : (pair.SecondTies, pair.FirstTies);
        return $"{one} has a tie of value with {Words.Count(ofOne, "third party", "third parties")}, {other} with {ofOther}; they share {pair.SharedTies}.";
    }

    private IEnumerable<Block> All(IEnumerable<Block> pictures)
    {
        if (result.Pairs.IsEmpty)
            yield break;
        yield return new Block.Bullets([.. Reading()]);
        foreach (var picture in pictures)
            yield return picture;
        yield return new Block.Section("pairs", "Pairs, the most alike first",
        [
            new Block.Table("Pairs by κ, then π, then S", [.. Columns()], [.. result.Pairs.Take(top).Select(Row)], "data/similarity"),
            .. result.Pairs.Length > top
                ? [new Block.Paragraph($"Not listed: {Words.Count(result.Pairs.Length - top, "pair")} that {(result.Pairs.Length - top == 1 ? "is" : "are")} less alike, or whose κ is undefined.", IsQuiet: true)]
                : Enumerable.Empty<Block>(),
        ]);
    }

    private IEnumerable<Phrase> Reading()
    {
        yield return "S: 1 the same, −1 as far apart as can be. Two that have few ties look alike by S, since they share what they lack: π and κ are 0 where they agree no more than chance would have it.";
        yield return "Nominal: values are the same or not; else the square of their difference counts. An empty cell is undefined: all values of both are the same, so that chance leaves nothing to agree about.";
        if (result.Subject is { } subject)
            yield return (Phrase)"The documents are about " + tell.Named(subject) + $", so that nearly all have a tie with it: each pair is compared without {subject.Name} too.";
        ImmutableArray<int> bare = [.. result.Compared.Where(node => result.Pairs.All(pair => (pair.First != node || pair.FirstTies == 0) && (pair.Second != node || pair.SecondTies == 0)))];
        if (!bare.IsEmpty)
            yield return (Phrase)"Without any tie of value with a third party: " + tell.Nodes(bare) + ".";
    }

    private IEnumerable<Column> Columns()
    {
        Column Number(string title) => new(title, ColumnKind.Number);
        foreach (var column in new Column[] { "One", "Other", Number("S"), Number("π"), Number("κ"), Number("π nominal"), Number("κ nominal") })
            yield return column;
        if (result.Subject is { } subject)
        {
            foreach (var measure in new[] { "S", "π", "κ" })
                yield return Number($"{measure} without {subject.Name}");
        }

        foreach (var column in new[] { Number("Ties of one"), Number("Ties of other"), Number("Shared") })
            yield return column;
    }

    private ImmutableArray<Cell> Row(LikePair pair) =>
    [
        tell.Node(pair.First), tell.Node(pair.Second),
        Of(pair.Likeness.S), Of(pair.Likeness.Pi), Of(pair.Likeness.Kappa), Of(pair.Likeness.NominalPi), Of(pair.Likeness.NominalKappa),
        .. result.Subject is null ? Array.Empty<Cell>() : [Of(pair.WithoutSubject?.S), Of(pair.WithoutSubject?.Pi), Of(pair.WithoutSubject?.Kappa)],
        pair.FirstTies, pair.SecondTies, pair.SharedTies,
    ];

    private IEnumerable<Block> Pair(LikePair pair)
    {
        yield return new Block.Table(
            "How alike they are",
            ["Measure", new("Value", ColumnKind.Number), .. Subject<Column>(name => new($"Without {name}", ColumnKind.Number)), "Meaning"],
            [
                Measure("S", "absolute differences; 1 the same, −1 as far apart as can be", like => like.S),
                Measure("π", "squared differences; 0 what chance would give, were both of one habit", like => like.Pi),
                Measure("κ", "squared differences; 0 what chance would give, each with its own habit", like => like.Kappa),
                Measure("π nominal", "values are the same or not", like => like.NominalPi),
                Measure("κ nominal", "values are the same or not", like => like.NominalKappa),
            ]);
        if (pair.Likeness.Kappa is null)
            yield return new Block.Paragraph("π and κ are undefined: all values of both are the same, so that chance leaves nothing to agree about.");
        yield return SideBySide();
        if (result.Untied > 0)
            yield return new Block.Paragraph($"Not listed: {Words.Count(result.Untied, "third party", "third parties")} that neither has a tie with; there both have the value 0.", IsQuiet: true);

        ImmutableArray<Cell> Measure(string name, string meaning, Func<Likeness, double?> of) =>
        [
            name, Told(of(pair.Likeness)), .. Subject<Cell>(_ => pair.WithoutSubject is { } without ? Told(of(without)) : new Cell(Phrase.Empty)), meaning,
        ];
    }

    private Block.Table SideBySide()
    {
        var (one, other) = (NameOf(result.Compared[0]), NameOf(result.Compared[1]));
        return new Block.Table(
            "Their portfolios, where they differ first",
            ["Third party", new(one, ColumnKind.Number), new(other, ColumnKind.Number), $"Ties of {one}", $"Ties of {other}"],
            [
                .. result.Rows.OrderByDescending(row => Math.Abs(row.First - row.Second)).ThenBy(row => NameOf(row.Node), StringComparer.Ordinal)
                    .Select(row => ImmutableArray.Create<Cell>(tell.Node(row.Node), Value(row.First), Value(row.Second), Ties(row.FirstEdge), Ties(row.SecondEdge))),
            ],
            "data/portfolios");
    }

    private Phrase Ties(int? edge)
    {
        if (edge is not { } known)
            return Phrase.Empty;
        var signs = result.Network.SignsOf(known);
        var counts = new[] { (1, "cooperation"), (-1, "conflict"), (0, "neither") }.Select(of => (Count: signs.Count(sign => sign == of.Item1), Name: of.Item2))
            .Where(of => of.Count > 0).Select(of => string.Create(CultureInfo.InvariantCulture, $"{of.Count} of {of.Name}"));
        return (Phrase)string.Join(", ", counts) + " " + Telling.Quietly(tell.Sources(known));
    }

    private IEnumerable<T> Subject<T>(Func<string, T> item) =>
        result.Subject is { } subject && result.Pairs[0].WithoutSubject is not null ? [item(subject.Name)] : [];

    private IEnumerable<string> Recipe()
    {
        yield return "value of a tie: " + result.Request.Value switch
        {
            PortfolioValue.Sign => "its sign, 1, −1 or 0; 0 without a tie",
            PortfolioValue.Net => "relations of cooperation less those of conflict; 0 without a tie",
            _ => "the number of relations; 0 without a tie",
        };
        if (result.Request.Value == PortfolioValue.Sign)
            yield return SignedTies.Recipe(result.Request.Mixed);
        yield return result.Request.OwnTies == OwnTies.LeftOut
            ? "third parties: all other nodes of the network; the two themselves are left out"
            : $"third parties: all nodes of the network, the two themselves too; each has the value {Plain(result.Greatest)} with itself";
        foreach (var name in new[] { "s", "scott-pi", "cohen-kappa" })
            yield return $"{name}: {MeasureCatalogue.Of(name).Formula}";
        yield return $"widest difference: {Plain(result.Greatest - result.Least)}, of the values that occur, 0 among them; weights of third parties: equal";
    }

    private static Cell Of(double? value) => value is { } known
        ? new Cell(Figure(known), Plain(Tidy(known)), Plain(Tidy(known)))
        : new Cell(Phrase.Empty);

    private static Cell Told(double? value) => value is null ? new Cell(new Inline.Quiet("undefined"), Raw: "") : Of(value);

    private static Cell Value(double value) => new(value.ToString("0;−0;0", CultureInfo.InvariantCulture), Plain(value), Plain(value));

    private static string Plain(double value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    // Ten digits are the same on every machine, and a zero has no sign.
    private static double Tidy(double value) => Math.Round(value, 10) + 0.0;
}
