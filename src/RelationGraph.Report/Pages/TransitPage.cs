using System.Collections.Immutable;

using RelationGraph.Analysis.Overviews;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The routes with their legs and what hinders them.</summary>
internal sealed class TransitPage(Workshop workshop)
{
    public Page Of()
    {
        var overview = workshop.Site.Transit;
        return new Page
        {
            Path = "transit",
            Title = "Transit",
            Lead = $"{Words.Count(overview.Routes.Length, "route")}, each with its legs in order and the restrictions that hit it.",
            Chapter = "transit",
            Blocks =
            [
                new Block.Paragraph(workshop.Parts.NowMeans, IsQuiet: true),
                Legs(overview),
                .. overview.Routes.Select(route => new Block.Section(workshop.Site.OfRoute(route).Anchor!, Words.Capital(Words.Of(route.Id)), [.. Blocks(route)])),
            ],
            Recipe = [.. workshop.Site.Graph.Recipe(), "types shown: TRANSIT, and RESTRICTION where it stops or slows traffic of a leg's mode"],
        };
    }

    private IEnumerable<Block> Blocks(Route route)
    {
        yield return new Block.Facts(
        [
            ("Travels by", string.Join(", ", route.Modes.Select(Words.Of))),
            ("Carries", string.Join(", ", route.Cargo)),
            ("On behalf of", workshop.Tell.Nodes(route.OnBehalfOf)),
        ]);
        yield return workshop.Parts.LinesWithEnds(route.Legs.Select(leg => leg.Tie));
        if (!route.Restrictions.IsEmpty)
            yield return workshop.Parts.Standings("Restrictions that hit it", route.Restrictions, "in force", "lifted");
    }

    private Block.Table Legs(TransitOverview overview) => new(
        "Legs of all routes",
        ["Route", new("Leg", ColumnKind.Number), "From", "To", "Mode", new("When", ColumnKind.Short), "Status", "Sources"],
        [
            .. overview.Routes.SelectMany(route => route.Legs.Select(leg => ImmutableArray.Create<Cell>(
                new Inline.Link(Words.Capital(Words.Of(route.Id)), workshop.Site.OfRoute(route)),
                leg.Tie.Relation.Properties.GetValueOrDefault("leg")?.ToString() ?? "",
                workshop.Tell.Node(leg.Tie.Relation.From),
                workshop.Tell.Node(leg.Tie.Relation.To),
                Words.Of(leg.Tie.Relation.Properties.GetValueOrDefault("mode")?.ToString() ?? ""),
                Parts.When(leg.Tie),
                Telling.Status(leg.Tie),
                workshop.Tell.Sources(leg.Tie.Relation.Evidence)))),
        ],
        "data/transit");
}
