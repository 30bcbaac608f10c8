using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Balance;
using RelationGraph.Model.Time;
using RelationGraph.Networks.Balance;
using RelationGraph.Networks.Definitions;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>How far a signed network is from two camps: its triads, its camps, and the ties that stand against them.</summary>
/// <param name="result">What was measured.</param>
/// <param name="site">Where nodes and documents have their pages, or null for a network from a file.</param>
internal sealed class BalancePage(BalanceResult result, Site? site)
{
    public const string Path = "balance";

    private readonly BalanceParts parts = new(result, site);
    private readonly BalanceMeasures measures = result.Measures;

    /// <summary>Makes the page.</summary>
    /// <param name="pictures">What stands before the tables.</param>
    public Page Of(params IEnumerable<Block> pictures) => new()
    {
        Path = Path,
        Title = "Balance",
        Lead = Lead(),
        Chapter = Path,
        Blocks = [.. Blocks(pictures)],
        Recipe = [.. result.Network.Recipe(), .. Recipe()],
    };

    /// <summary>Says how an index stands: proven, or between bounds.</summary>
    public static string Proof(FrustrationResult frustration) => frustration.Proof == ProofStatus.Exact
        ? "exact: proven to be the least"
        : string.Create(CultureInfo.InvariantCulture, $"heuristic: the least found; proven is that it is {frustration.LowerBound:0} at least");

    private bool HasSigns => measures.Positive + measures.Negative > 0;

    private Phrase Lead()
    {
        if (!HasSigns)
            return "No pair of this network has a sign, so that nothing can be balanced or not.";
        var (census, frustration) = (measures.Census, measures.Frustration);
        var triads = census.BalancedShare is { } share
            ? $"{census.Balanced:#,0} of {Words.Count((int)census.Total, "triad")} {(census.Balanced == 1 ? "is" : "are")} balanced ({share:0 %}). "
            : "No three are all tied by signs. ";
        var of = $"{frustration.Index:0} of {Words.Count(measures.Positive + measures.Negative, "signed pair")} {(frustration.Index == 1 ? "stands" : "stand")} against them";
        var index = frustration.Index == 0 ? "Two camps fit every signed pair."
            : frustration.Proof == ProofStatus.Exact ? $"Whichever two camps are drawn, at least {of} (exact)."
            : $"The best two camps found have a fault: {of} (heuristic; that it is at least {frustration.LowerBound:0} is proven).";
        return string.Create(CultureInfo.InvariantCulture, $"{triads}{index}");
    }

    private IEnumerable<Block> Blocks(IEnumerable<Block> pictures)
    {
        yield return Glance();
        if (!HasSigns)
            yield break;
        foreach (var picture in pictures)
            yield return picture;
        IEnumerable<Block>[] sections =
        [
            Parts.Section("camps", "The two camps", parts.Camps()),
            Parts.Section("frustrated", "Pairs that stand against the camps", parts.Frustrated()),
            Parts.Section("triads", "Triads, those out of balance first", parts.Triads("data/triads")),
            Parts.Section("mixed", "Pairs with relations of both signs", parts.Mixed()),
            Parts.Section("firmness", "How firm that is", Firmness()),
            Parts.Section("years", "Over the years", Years()),
        ];
        foreach (var block in sections.SelectMany(section => section))
            yield return block;
    }

    private Block.Facts Glance()
    {
        var (census, frustration) = (measures.Census, measures.Frustration);
        return new Block.Facts(
        [
            ("Signed pairs", $"{Number(measures.Positive)} of cooperation, {Number(measures.Negative)} of conflict"),
            ("Take no part", $"{Words.Count(measures.Neither, "pair")} with relations of neither sign only, {Words.Count(measures.MixedLeftOut, "pair")} with relations of both"),
            ("Triads", census.Total == 0 ? "none"
                : string.Join(", ", Kinds(census).Where(kind => kind.Count > 0).Select(kind => $"{Number(kind.Count)} {kind.Signs}"))),
            ("Balanced", census.BalancedShare is { } share ? Percent(share) : Phrase.Empty),
            ("Weakly balanced", census is { ThreeNegative: > 0, WeaklyBalancedShare: { } weak } ? Percent(weak) + ": three who are all opposed count too" : Phrase.Empty),
            ("Never at one time", result.Triads.Count(judged => judged.Together == Truth.No) is > 0 and var never
                ? Words.Count(never, "triad") + ": there was no day on which all three pairs had a relation of their sign"
                : Phrase.Empty),
            ("Frustration index", $"{Number((long)frustration.Index)}, {Proof(frustration)}"),
        ]);
    }

    /// <summary>The kinds of triad by their signs, in brackets since spreadsheets take what begins with a sign for a formula, with their numbers.</summary>
    public static ImmutableArray<(string Signs, long Count, bool IsBalanced)> Kinds(TriadCensus census) =>
    [
        ("(+ + +)", census.NoneNegative, true), ("(+ + −)", census.OneNegative, false), ("(+ − −)", census.TwoNegative, true), ("(− − −)", census.ThreeNegative, false),
    ];

    private IEnumerable<Block> Firmness()
    {
        if (result.Subject is { } subject)
        {
            yield return new Block.Paragraph(
                $"The documents are about {subject.Name}: of the ties of others among themselves they tell what touches {subject.Name}, so that triads without it are rarely told.", IsQuiet: true);
        }

        yield return new Block.Table(
            "The balance if something is taken otherwise",
            [
                "Taken", new("Cooperation", ColumnKind.Number), new("Conflict", ColumnKind.Number), new("Triads", ColumnKind.Number),
                new("Balanced", ColumnKind.Number), new("Frustration index", ColumnKind.Number), "Proof",
            ],
            [
                Row("as above", measures),
                .. result.Otherwise.Select(other => Row($"pairs of both signs {Mixed(other.Mixed)}", other)),
                .. result.WithoutSubject is { } without ? [Row($"without {result.Subject!.Name}", without)] : Array.Empty<ImmutableArray<Cell>>(),
                .. result.WithoutDocuments.Select(without => Row($"without {without.Document.Id}", without.Measures)),
            ]);
    }

    private static ImmutableArray<Cell> Row(string taken, BalanceMeasures other) =>
    [
        taken, other.Positive, other.Negative, Number(other.Census.Total), Share(other.Census.BalancedShare), Number((long)other.Frustration.Index),
        other.Frustration.Proof == ProofStatus.Exact ? "exact" : Proof(other.Frustration),
    ];

    private static string Mixed(MixedPairs mixed) => mixed switch
    {
        MixedPairs.Majority => "as most of their relations are",
        MixedPairs.LeftOut => "left out",
        _ => "as conflict",
    };

    private IEnumerable<Block> Years()
    {
        if (result.Years.IsEmpty)
            yield break;
        yield return new Block.Paragraph(
            "Certain: what holds throughout the year. Possible: what may hold on some day of it. More ties may raise or lower a share, so that the two are no bounds of the truth.", IsQuiet: true);
        foreach (var (title, of) in new (string, Func<YearBalance, BalanceMeasures>)[] { ("certain", year => year.Certain), ("possible", year => year.Possible) })
        {
            yield return new Block.Table(
                $"Balance by year, {title}",
                [
                    "Year", new("Cooperation", ColumnKind.Number), new("Conflict", ColumnKind.Number), new("Triads", ColumnKind.Number),
                    new("Balanced", ColumnKind.Number), new("Frustration index", ColumnKind.Number), "Proof",
                ],
                [.. result.Years.Select(year => Row(year.Year.ToString(CultureInfo.InvariantCulture), of(year)))],
                $"data/balance-{title}");
        }
    }

    private IEnumerable<string> Recipe()
    {
        yield return SignedTies.Recipe(result.Request.Mixed);
        foreach (var name in new[] { "signed-triads", "frustration" })
            yield return $"{name}: {MeasureCatalogue.Of(name).Formula}";
        var search = result.Request.Search;
        yield return string.Create(CultureInfo.InvariantCulture, $"frustration index: each pair counts 1; at most {search.Steps:#,0} steps, {search.Starts} starts, seed {search.Seed}");
    }

    private static Cell Share(double? share) => share is { } known
        ? new Cell(Percent(known), known.ToString("0.######", CultureInfo.InvariantCulture), known.ToString("0.######", CultureInfo.InvariantCulture))
        : new Cell(Phrase.Empty);

    private static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
