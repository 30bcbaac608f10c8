using System.Globalization;

using RelationGraph.Analysis.Communities;
using RelationGraph.Networks.Definitions;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Who is tied among themselves: communities with what holds them together and what ties them to others.</summary>
/// <param name="result">What was found.</param>
/// <param name="site">Where nodes and documents have their pages, or null for a network from a file.</param>
internal sealed class CommunityPage(CommunityResult result, Site? site)
{
    public const string Path = "communities";
    private const string File = "data/communities";

    private readonly Partition whole = result.Whole;

    /// <summary>Makes the page.</summary>
    /// <param name="withoutSubject">What is shown of the communities without the subject before their table, or null for nothing.</param>
    /// <param name="pictures">What stands before the tables.</param>
    public Page Of(IEnumerable<Block>? withoutSubject = null, params IEnumerable<Block> pictures) => new()
    {
        Path = Path,
        Title = "Communities",
        Lead = Lead(),
        Chapter = Path,
        Blocks = whole.Modularity is null ? [] : [.. Blocks(pictures, withoutSubject ?? [])],
        Recipe = [.. whole.Network.Recipe(), .. Recipe()],
    };

    /// <summary>Names a community after its number and those who are most tied within it.</summary>
    public static string NameOf(Partition partition, Community community)
    {
        const int most = 3;
        var names = string.Join(", ", community.Members.Take(most).Select(member => partition.Network.Nodes[member.Node].Name));
        return $"{Number(community)}: {names}{(community.Members.Length > most ? ", …" : "")}";
    }

    /// <summary>The communities that are more than one node.</summary>
    public static IEnumerable<Community> Shared(Partition partition) => partition.Communities.Where(community => community.Members.Length > 1);

    private Phrase Lead() => whole.Modularity is not { } modularity
        ? "There is no tie, so that there are no communities."
        : $"{Words.Count(Shared(whole).Count(), "community", "communities")} of more than one among {Words.Count(whole.Network.Nodes.Length, "node")}: "
            + $"those within are tied among themselves more than chance would have it (modularity {Figure(modularity)}). {Agreement(whole)}";

    private string Agreement(Partition partition) => result.Request.Seeds < 2 ? ""
        : $"Over {result.Request.Seeds} seeds two nodes of one community stay together in {Share(partition.TogetherWithin)} of the cases, "
            + $"two of different ones meet in {Share(partition.TogetherAcross)}.";

    private IEnumerable<Block> Blocks(IEnumerable<Block> pictures, IEnumerable<Block> withoutSubject)
    {
        var parts = new CommunityParts(whole, site);
        foreach (var picture in pictures)
            yield return picture;
        yield return new Block.Section("all", "The communities", [parts.Overview("Communities"), CommunityParts.Reading, .. parts.Alone()]);
        foreach (var community in Shared(whole).Take(CommunityParts.MostTold))
            yield return parts.Section(community);
        foreach (var block in Parts.Section("between", "What ties them to one another", parts.Bridges()))
            yield return block;
        foreach (var block in WithoutSubject(withoutSubject))
            yield return block;
        yield return new Block.Section("nodes", "Every node", [parts.Nodes(File)]);
    }

    private IEnumerable<Block> WithoutSubject(IEnumerable<Block> pictures)
    {
        if (result is not { Subject: { } subject, WithoutSubject: { } without })
            yield break;
        var parts = new CommunityParts(without, site);
        var only = result.OnlyTiedToSubject;
        yield return new Block.Section("without-subject", $"Without {subject.Name}",
        [
            new Block.Paragraph($"{(result.Request.Subject is null ? "More than half of the relations touch it: these documents are about it, which puts it into the middle" : "It is left out")} "
                + "and holds nodes together that have nothing else in common. "
                + (without.Modularity is { } modularity
                    ? $"Without it the modularity is {Figure(modularity)}; of the pairs of nodes that share a community with or without it, {Share(result.Kept)} do so both times. {Agreement(without)}"
                    : "Without it there is no tie.")),
            .. pictures,
            parts.Overview($"Communities without {subject.Name}"),
            .. parts.Alone(),
            .. only.IsEmpty ? Enumerable.Empty<Block>()
                : [new Block.Paragraph((Phrase)$"{Words.Count(only.Length, "node")} tied to nobody else: " + parts.Named(only) + ".")],
        ]);
    }

    private IEnumerable<string> Recipe()
    {
        if (whole.Network.Rule.IsDirected)
            yield return "communities: directions are forgotten, the ties of both add up";
        yield return "signs: not read; a dispute ties as a treaty does, unless --sign leaves it out";
        yield return $"communities: {MeasureCatalogue.Of("communities").Formula}";
        yield return $"modularity: {MeasureCatalogue.Of("modularity").Formula}";
        yield return string.Create(CultureInfo.InvariantCulture, $"resolution: {result.Request.Resolution}");
        var seeds = result.Request.Seeds;
        if (whole.Modularities.IsEmpty)
            yield break;
        yield return result.Request.Seed is { } seed
            ? $"seed: {seed}{(seeds > 1 ? $", compared with the {Words.Count(seeds - 1, "seed")} after it" : "")}"
            : $"seed: {whole.Seed}, the best of {seeds} from 1{(result.WithoutSubject is { Modularity: not null } without ? $"; {without.Seed} without {result.Subject!.Name}" : "")}";
        yield return $"modularity over the seeds: {Figure(whole.Modularities.Min())} to {Figure(whole.Modularities.Max())}, mean {Figure(whole.Modularities.Average())}";
    }

    internal static int Number(Community community) => community.Number + 1;

    internal static string Figure(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    internal static string Share(double? share) => share is { } known ? known.ToString("0 %", CultureInfo.InvariantCulture) : "no case";
}
