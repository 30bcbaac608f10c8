using System.Globalization;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Centrality;

public sealed class UncertainDateTests
{
    private const int Many = 400;

    [Fact]
    public void Certain_and_possible_are_measured_over_the_same_nodes_and_bound_what_only_grows()
    {
        var dated = Dated(
            "2004",
            builder => builder.Document("doc", "2010")
                .Relation("sure", "TREATY", "ARD", "BOR", r => r.When("2001/2009").Says("doc", 1, "A."))
                .Relation("maybe", "TREATY", "ARD", "GRT", r => r.When("2004-05").Says("doc", 2, "B.")),
            resolutions: 0).Dated!;
        Assert.Equal(1, dated.Undetermined);
        Assert.Equal(["ARD", "BOR", "GRT"], dated.Certain.Network.Nodes.Select(node => node.Id));
        foreach (var measure in new[] { "degree", "harmonic", "coreness" }.Select(name => CentralityMeasures.Find(name)!))
        {
            Assert.True(measure.Definition.GrowsWithEdges);
            foreach (var node in dated.Possible.Network.Nodes)
                Assert.True(dated.Certain.Value(measure, node.Id) <= dated.Possible.Value(measure, node.Id), $"{measure} of {node.Id}");
        }

        Assert.Equal(0, dated.Certain.Value(CentralityMeasures.Find("degree")!, "GRT"));
        Assert.Null(dated.Certain.Value(CentralityMeasures.Find("constraint")!, "GRT"));
    }

    [Theory]
    // Both days of a year uncertain: on either side of the middle with one chance in two.
    [InlineData("2004", "2004-07-01", 0.5)]
    // The end lies anywhere in the last year.
    [InlineData("2000/2004", "2004-07-01", 0.5)]
    [InlineData("2000/2004", "2004-04-01", 0.75)]
    [InlineData("2004/2008", "2004-04-01", 0.25)]
    // Nothing bounds an end that is not told, nor what is ongoing when no document speaks any more.
    [InlineData("2000/", "2004-07-01", 0.5)]
    [InlineData("2000/..", "2011", 0.5)]
    [InlineData("/2008-01-01", "2004-07-01", 0.5)]
    // A date marked uncertain is right or it is not.
    [InlineData("2000?/2008", "2004-07-01", 0.5)]
    [InlineData("2004/2008-12-31", "2004-01-01", 0.003)]
    public void A_date_is_drawn_evenly_within_what_it_may_mean(string when, string asOf, double chance)
    {
        var spread = Spread(when, asOf);
        // The standard deviation of the number of ties is at most half the root of their number: 10.
        Assert.InRange(spread.Median, (chance * Many) - 12, (chance * Many) + 12);
        Assert.InRange(spread.Least, 0, spread.Median);
        Assert.InRange(spread.Greatest, spread.Median, Many);
    }

    [Fact]
    public void What_is_certain_is_drawn_into_every_resolution()
    {
        var spread = Spread("2000/2010", "2004");
        Assert.Equal((Many, Many), (spread.Least, spread.Greatest));
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_another_another()
    {
        Assert.Equal(Spread("2004", "2004-07-01"), Spread("2004", "2004-07-01"));
        Assert.NotEqual(Spread("2004", "2004-07-01"), Spread("2004", "2004-07-01", seed: 2));
    }

    [Fact]
    public void Resolutions_lie_between_certain_and_possible_for_what_only_grows()
    {
        var result = Dated(
            "2004",
            builder =>
            {
                builder.Document("doc", "2003");
                for (var i = 0; i < 60; i++)
                {
                    var dates = new[] { "2004", "2003/2004", "2000/2009", "1999/..", "2004-03?", "2001/" };
                    builder.Relation($"r{i}", "TREATY", $"N{i % 7}", $"N{(i * 5 % 11) + 7}", r => r.When(dates[i % dates.Length]).Says("doc", 1, "Said."));
                }

                return builder;
            },
            resolutions: 50);
        var possible = result.Dated!.Possible;
        for (var measure = 0; measure < result.Request.Measures.Length; measure++)
        {
            if (!result.Request.Measures[measure].Definition.GrowsWithEdges)
                continue;
            for (var node = 0; node < possible.Network.Nodes.Length; node++)
            {
                var spread = result.Spreads[measure][node]!;
                var least = result.Dated.Certain.Scores[measure].Values[node]!.Value;
                Assert.InRange(spread.Least, least, spread.Median);
                Assert.InRange(spread.Greatest, spread.Median, possible.Scores[measure].Values[node]!.Value);
            }
        }
    }

    [Fact]
    public void A_measure_that_is_undefined_in_some_resolutions_says_in_how_many()
    {
        var result = Dated(
            "2004-07-01",
            builder => builder.Document("doc", "2010")
                .Relation("sure", "TREATY", "ARD", "BOR", r => r.When("2001/2009").Says("doc", 1, "A."))
                .Relation("maybe", "TREATY", "ARD", "GRT", r => r.When("2004").Says("doc", 2, "B.")),
            resolutions: 100);
        var constraint = result.Request.Measures.IndexOf(CentralityMeasures.Find("constraint")!);
        var spread = result.Spreads[constraint][result.Dated!.Possible.Network.Network.FindNode("GRT")!.Value]!;
        Assert.InRange(spread.Undefined, 30, 70);
        Assert.Equal((1, 1), (spread.Least, spread.Greatest));
    }

    [Fact]
    public void Resolutions_need_a_time() => Assert.Throws<ArgumentException>(() => CentralityAnalysis.Of(
        TieNetwork.Of(new CorpusBuilder().Relation("a", "AID", "ARD", "BOR").Build().Select(MeasureSelection.Default), new NetworkRule()),
        new CentralityRequest { Measures = [CentralityMeasures.Find("degree")!], Resolutions = 3 }));

    /// <summary>The spread of the degree of a state with many treaties of the same date.</summary>
    private static Spread Spread(string when, string asOf, int seed = 1)
    {
        var result = Dated(
            asOf,
            builder =>
            {
                builder.Document("doc", "2010-01-01");
                for (var i = 0; i < Many; i++)
                    builder.Relation($"treaty-{i}", "TREATY", "ARD", string.Create(CultureInfo.InvariantCulture, $"S{i}"), r => r.When(when).Says("doc", 1, "Signed."));
                return builder;
            },
            resolutions: 31,
            seed);
        return result.Spreads[0][result.Dated!.Possible.Network.Network.FindNode("ARD")!.Value]!;
    }

    private static CentralityResult Dated(string asOf, Func<CorpusBuilder, CorpusBuilder> build, int resolutions, int seed = 1) => CentralityAnalysis.Of(
        TieNetwork.Of(build(new CorpusBuilder()).Build().Select(MeasureSelection.Default with { AsOf = Edtf.Parse(asOf) }), new NetworkRule()),
        new CentralityRequest
        {
            Measures = [.. new[] { "degree", "harmonic", "coreness", "constraint" }.Select(name => CentralityMeasures.Find(name)!)],
            Resolutions = resolutions,
            Seed = seed,
        });
}
