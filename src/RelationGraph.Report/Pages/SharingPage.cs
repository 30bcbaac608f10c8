using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Projections;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks.Definitions;
using RelationGraph.Networks.Projections;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Who is tied by bodies that both belong to and projects that both take part in.</summary>
/// <param name="result">What was found.</param>
/// <param name="site">Where nodes and documents have their pages, or null for a network from a file.</param>
internal sealed class SharingPage(ProjectionResult result, Site? site)
{
    public const string Path = "sharing";

    private readonly Telling? tell = site is null ? null : new Telling(site);
    private readonly ProjectionRequest request = result.Request;

    /// <summary>Makes the page.</summary>
    /// <param name="pictures">What stands before the tables.</param>
    public Page Of(params IEnumerable<Block> pictures) => new()
    {
        Path = Path,
        Title = $"{Words.Capital(Who)} tied by {What}",
        Lead = Lead(),
        Chapter = Path,
        Blocks = [.. Blocks(pictures)],
        Recipe = [.. result.Recipe(), $"projection-{WeightName}: {MeasureCatalogue.Of($"projection-{WeightName}").Formula}"],
    };

    private string Who => result.Graph is null ? "nodes" : request.Side switch { ProjectionSide.States => "states", ProjectionSide.Actors => "states and organizations", _ => "bodies and projects" };

    private string What => (request.Side, request.By) switch
    {
        _ when result.Graph is null => "what they share",
        (ProjectionSide.Things, _) => "whom they have in common",
        (_, ProjectionSource.Membership) => "common memberships",
        (_, ProjectionSource.Projects) => "common projects",
        _ => "common memberships and projects",
    };

    private string WeightName => request.Weight.ToString().ToLowerInvariant();

    private string Shared => request.Side == ProjectionSide.Things ? "in common" : "shared";

    private Phrase Lead() => result.Pairs is not [var first, ..]
        ? "No two have anything in common here."
        : (Phrase)$"{Words.Count(result.Pairs.Length, "pair")} among {Words.Count(result.Nodes.Count(node => node.Partners > 0), "node")} {(result.Pairs.Length == 1 ? "has" : "have")} something in common; most strongly tied are "
            + Named(first.First) + " and " + Named(first.Second) + ".";

    private IEnumerable<Block> Blocks(IEnumerable<Block> pictures)
    {
        if (result.Graph is { } graph && Subject.Of(graph) is { } subject && result.Nodes.Any(node => string.Equals(node.Node.Id, subject.Id, StringComparison.Ordinal)))
        {
            yield return new Block.Paragraph(
                (Phrase)"More than half of the relations touch " + tell!.Node(subject.Id) + ": the documents tell more fully what it belongs to and takes part in, so that others may share more than is told here.",
                IsQuiet: true);
        }

        foreach (var picture in pictures)
            yield return picture;
        foreach (var block in Parts.Section("pairs", "Who is tied to whom", Pairs()).Concat(Parts.Section("things", "What ties them", Things())).Concat(Parts.Section("nodes", "Who they are", Nodes())))
            yield return block;
    }

    private Block.Table Pairs()
    {
        var isCount = request.Weight == ProjectionWeight.Count;
        return new(
            "Pairs",
            ["One", "Other", .. isCount ? Array.Empty<Column>() : [new("Weight", ColumnKind.Number)], new(Words.Capital(Shared), ColumnKind.Number), "What, and where it is told of both"],
            [
                .. result.Pairs.Select(pair => ImmutableArray.Create<Cell>(
                [
                    Named(pair.First), Named(pair.Second), .. isCount ? Array.Empty<Cell>() : [Figure(pair.Weight)], pair.Shared.Length,
                    Phrase.Join("; ", pair.Shared.Select(Told)),
                ])),
            ],
            "data/sharing");
    }

    private Block.Table Things() => new(
        request.Side == ProjectionSide.Things ? "Who is had in common" : "What is shared",
        ["Name", .. Kinds<Column>("Kind"), new("By how many", ColumnKind.Number), "By whom"],
        [
            .. result.Things.Select(use => ImmutableArray.Create<Cell>(
                [Named(use.Thing), .. Kinds<Cell>(Kind(use.Thing)), use.Who.Length, Phrase.Join(", ", use.Who.Select(node => (Phrase)Named(node)))])),
        ]);

    private Block.Table Nodes() => new(
        Words.Capital(Who),
        [
            "Name", .. Kinds<Column>("Kind"), new(result.Graph is null || request.Side == ProjectionSide.Things ? "Has" : "Belongs to or takes part in", ColumnKind.Number),
            new("Tied to", ColumnKind.Number), new("Weight of all", ColumnKind.Number),
        ],
        [
            .. result.Nodes.Select(node => ImmutableArray.Create<Cell>(
                [Named(node.Node), .. Kinds<Cell>(Kind(node.Node)), node.Things, node.Partners, Figure(node.Strength)])),
        ]);

    private Inline Named(NetworkNode node) => tell is null ? new Inline.Text(node.Name) : tell.Node(node.Id);

    /// <summary>What stands in a table only where nodes have kinds.</summary>
    private IEnumerable<T> Kinds<T>(T kind) => tell is null ? [] : [kind];

    private static string Kind(NetworkNode node) => node.Told is { } told ? Words.Of(told.Kind) : "";

    private Phrase Told(SharedThing shared)
    {
        if (tell is null)
            return (Phrase)Named(shared.Thing) + " " + Telling.Quietly(string.Join(", ", shared.Places));
        Phrase Role(ImmutableArray<Tie> ties) => string.Join(", ", ties.Select(RoleOf).Where(role => role.Length > 0).Distinct(StringComparer.Ordinal));
        var (first, second) = (Role(shared.TiesOfFirst), Role(shared.TiesOfSecond));
        var roles = first.IsEmpty && second.IsEmpty ? Phrase.Empty
            : string.Equals(first.Plain, second.Plain, StringComparison.Ordinal) ? " (both " + first + ")" : " (" + OrUntold(first) + " / " + OrUntold(second) + ")";
        var together = shared.Together == Truth.No ? (Phrase)", never at the same time" : Phrase.Empty;
        return tell.Node(shared.Thing.Id) + roles + together + " " + Telling.Quietly(tell.Sources(shared.TiesOfFirst.AddRange(shared.TiesOfSecond).SelectMany(tie => tie.Relation.Evidence)));
    }

    private static Phrase OrUntold(Phrase role) => role.IsEmpty ? "not told" : role;

    private static string RoleOf(Tie tie) =>
        Words.Of((tie.Relation.Properties.GetValueOrDefault("role") ?? tie.Relation.Properties.GetValueOrDefault("form"))?.ToString() ?? "");

    private static Cell Figure(double value)
    {
        var plain = value.ToString("0.######", CultureInfo.InvariantCulture);
        return new Cell(value.ToString("#,0.###", CultureInfo.InvariantCulture), plain, plain);
    }
}
