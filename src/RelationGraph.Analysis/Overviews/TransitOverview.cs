using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Overviews;

/// <summary>The routes of a selection.</summary>
/// <param name="Current">The date that "current" means, or null where no document is dated.</param>
/// <param name="Routes">The routes, by id.</param>
public sealed record TransitOverview(DateOnly? Current, ImmutableArray<Route> Routes)
{
    private const string AnyMode = "multimodal";

    // Those that stop or slow traffic whatever it carries.
    private static readonly string[] HitTraffic = ["closure", "delay", "tariff"];

    // Those that hit goods or supplies, and a route only where they name its mode; a refused visa or a listing hits none.
    private static readonly string[] HitGoods = ["ban", "supply-cut"];

    /// <summary>Gives the routes of a selection, each with all its selected legs.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The overview.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static TransitOverview Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph, new Grounds(graph));
    }

    internal static TransitOverview Of(SelectedGraph graph, Grounds grounds)
    {
        var current = CurrentDay.Of(graph);
        var restrictions = graph.Ties.Where(IsHindrance).ToList();
        var routes = graph.Ties.Where(tie => Ids.Same(tie.Relation.Type.Name, RelationTypeNames.Transit))
            .GroupBy(tie => tie.Relation.Word("route") is { Length: > 0 } route ? route : tie.Relation.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => RouteOf(graph, grounds, current, group.Key, InOrder(group), restrictions));
        return new TransitOverview(current, [.. routes]);
    }

    /// <summary>Whether a relation is a restriction of a form that may hinder traffic.</summary>
    internal static bool IsHindrance(Tie tie) => Ids.Same(tie.Relation.Type.Name, RelationTypeNames.Restriction)
        && HitTraffic.Concat(HitGoods).Contains(tie.Relation.Word("form"), StringComparer.Ordinal);

    /// <summary>Whether a relation is a restriction of a form that stops or slows traffic whatever it carries.</summary>
    internal static bool StopsTraffic(Tie tie) => HitTraffic.Contains(tie.Relation.Word("form"), StringComparer.Ordinal);

    private static List<Tie> InOrder(IEnumerable<Tie> legs) =>
        [.. legs.OrderBy(leg => Number(leg.Relation)).ThenBy(leg => leg.Relation.Id, StringComparer.Ordinal)];

    private static long Number(Relation leg) =>
        leg.Properties.GetValueOrDefault("leg") is PropertyValue.Whole number ? number.Value : long.MaxValue;

    private static Route RouteOf(
        SelectedGraph graph, Grounds grounds, DateOnly? current, string id, List<Tie> legs, List<Tie> restrictions)
    {
        ImmutableArray<string> Words(string property) =>
            [.. legs.Select(leg => leg.Relation.Word(property)).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
        AssessedTie At(Tie tie) => AssessedTie.At(graph.Corpus, tie, current);
        return new Route(
            id,
            [.. legs.Select(At)],
            Words("mode"),
            Words("cargo"),
            Words("onBehalfOf"),
            StandingOverview.InOrder(restrictions.Where(tie => Hits(graph, grounds, tie, legs)).Select(At)));
    }

    /// <summary>Whether a restriction hits one of several legs: of its mode and time, and where it is imposed.</summary>
    internal static bool Hits(SelectedGraph graph, Grounds grounds, Tie restriction, List<Tie> legs)
    {
        var hit = legs.FindAll(leg => IsOfMode(restriction.Relation, leg.Relation.Word("mode")) && IsAtTimeOf(restriction.Relation, leg.Relation));
        if (hit.Count == 0)
            return false;
        bool Touched(string node) => hit.Exists(leg => grounds.Touches(leg.From, node) || grounds.Touches(leg.To, node));
        if (graph.Corpus.Node(restriction.To).Label is NodeLabel.Place or NodeLabel.Project)
            return hit.Exists(leg => Ids.Same(leg.From, restriction.To) || Ids.Same(leg.To, restriction.To));
        return Touched(restriction.From) && Touched(restriction.To);
    }

    private static bool IsOfMode(Relation restriction, string travelled)
    {
        var restricted = restriction.Word("mode");
        if (HitGoods.Contains(restriction.Word("form"), StringComparer.Ordinal))
            return restricted.Length > 0 && (Ids.Same(restricted, travelled) || (travelled.Length > 0 && Ids.Same(restricted, AnyMode)));
        return restricted is "" or AnyMode || travelled is "" or AnyMode || Ids.Same(restricted, travelled);
    }

    // A leg dated without an interval is one that was seen at that time, and may be travelled at others.
    private static bool IsAtTimeOf(Relation restriction, Relation leg) =>
        leg.When is not { IsInterval: true } travelled || restriction.When is not { } restricted || travelled.Overlaps(restricted) != Truth.No;
}
