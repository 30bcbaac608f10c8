using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Analysis.Transit;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Transit;

/// <summary>Ardia sends goods by rail over Borduria to Gruti; Gruti and Halonia share a border over which nothing is told.</summary>
public sealed class HindranceTests
{
    private static readonly CorpusBuilder Region = new CorpusBuilder()
        .Document("new", "2013").Place("pass", "border-crossing")
        .Relation("leg-1", "TRANSIT", "ARD", "pass", relation => relation.Word("route", "northern").Whole("leg", 1).Word("mode", "rail"))
        .Relation("leg-2", "TRANSIT", "pass", "GRT", relation => relation.Word("route", "northern").Whole("leg", 2).Word("mode", "rail"))
        .Relation("pass-lies", "LOCATED_IN", "pass", "BOR")
        .Relation("border", "BORDERS", "GRT", "HAL")
        .Relation("tariff", "RESTRICTION", "BOR", "GRT", relation => relation.Word("form", "tariff").Word("mode", "rail").When("2010/.."))
        .Relation("road-ban", "RESTRICTION", "BOR", "GRT", relation => relation.Word("form", "closure").Word("mode", "road").When("2010/.."))
        .Relation("shut", "RESTRICTION", "HAL", "GRT", relation => relation.Word("form", "closure").When("2011/2012").Status("ended"))
        .Relation("visa", "RESTRICTION", "HAL", "GRT", relation => relation.Word("form", "visa").When("2010/.."));

    private static readonly TieNetwork Network = TieNetwork.Of(Region.Build().Select(Hindrances.Preset), new NetworkRule(IsDirected: true));

    private static IEnumerable<string> On(int step)
    {
        var report = PathDesk.Answer(Network, new PathQuestion { From = "ARD", To = "HAL" });
        var hop = Assert.IsType<PathAnswer.Found>(report.Open).Paths.Single().Hops[step];
        return new Hindrances(Network.Graph!).On(Network, hop).Select(told => told.Tie.Relation.Id);
    }

    [Fact]
    public void A_leg_is_hit_by_what_restricts_its_mode_between_the_states_that_it_touches() => Assert.Equal(["tariff"], On(1));

    [Fact]
    public void A_leg_that_does_not_touch_both_sides_is_not_hit() => Assert.Empty(On(0));

    [Fact]
    public void A_border_without_told_traffic_is_hit_by_what_stops_any() => Assert.Equal(["shut"], On(2));

    [Fact]
    public void A_closed_state_breaks_the_told_routes_over_places_in_it() =>
        Assert.Equal(["northern"], new Hindrances(Network.Graph!).BrokenBy(Closure.Of(Network, ["BOR"])).Select(route => route.Id));
}
