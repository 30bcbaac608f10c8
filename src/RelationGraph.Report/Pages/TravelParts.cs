using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Analysis.Paths;
using RelationGraph.Analysis.Transit;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>What the page of a path tells beside it where the path is one of travel: modes, hindrances, routes that a closure breaks.</summary>
internal sealed class TravelParts(Hindrances hindrances, Site site)
{
    private readonly Telling tell = new(site);

    /// <summary>Tells how a way is travelled: a row a step.</summary>
    public IEnumerable<Block> Ways(NetworkTelling network, FoundPath path)
    {
        var hits = path.Hops.Select(hop => hindrances.On(network.Network, hop)).ToList();
        yield return new Block.Table(
            "How it is travelled",
            [new("Step", ColumnKind.Number), "From", "To", "By", "Carrying", "Hindered"],
            [
                .. path.Hops.Select((hop, step) => ImmutableArray.Create<Cell>(
                    step + 1, network.Node(hop.From), network.Node(hop.To), Modes(hop), string.Join(", ", Told(hop, "cargo")), Hindered(hits[step]))),
            ]);
        var hit = hits.SelectMany(told => told).DistinctBy(told => told.Tie.Relation.Id, StringComparer.Ordinal).ToList();
        if (hit.Count > 0)
            yield return new Parts(site, tell).Standings("Restrictions that hit it", hit, "in force", "lifted");
    }

    /// <summary>Tells which told routes a closure breaks.</summary>
    public IEnumerable<Block> Broken(Closure shut)
    {
        var broken = hindrances.BrokenBy(shut);
        return Parts.Section("broken", "Told routes that it breaks", new Block.Table(
            "Told routes that it breaks",
            ["Route", "Legs", "By"],
            [
                .. broken.Select(route => ImmutableArray.Create<Cell>(
                    Words.Capital(Words.Of(site.Corpus.FindRelation(route.Id)?.Title ?? route.Id)), Legs(route), string.Join(", ", route.Modes.Select(Words.Of)))),
            ]));
    }

    private Phrase Legs(Route route) => Phrase.Join("; ", route.Legs.Select(leg => tell.Ends(leg.Tie.Relation)));

    private static string Modes(Hop hop)
    {
        var legs = hop.Ties.Where(Hindrances.IsLeg).ToList();
        if (legs.Count == 0)
            return hop.Ties.Any(tie => tie.Relation.IsSymmetric) ? "common border, no traffic told" : "lies there";
        var modes = Told(hop, "mode").Select(Words.Of).ToList();
        return modes.Count == 0 ? "mode not told" : string.Join(", ", modes);
    }

    private static IEnumerable<string> Told(Hop hop, string property) => hop.Ties.Where(Hindrances.IsLeg)
        .Select(tie => tie.Relation.Properties.TryGetValue(property, out var value) ? value.ToString() : "")
        .Where(word => word.Length > 0).Distinct(StringComparer.Ordinal);

    private static string Hindered(ImmutableArray<AssessedTie> hit)
    {
        var (certain, perhaps) = (hit.Count(told => told.Openness == Openness.Open), hit.Count(told => told.Openness == Openness.PerhapsOpen));
        return (certain, perhaps) switch
        {
            (0, 0) => "",
            (_, 0) => $"{certain} in force",
            (0, _) => $"{perhaps} perhaps in force",
            _ => $"{certain} in force, {perhaps} perhaps",
        };
    }
}
