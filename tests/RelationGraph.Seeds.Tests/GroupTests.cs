using System.Globalization;

using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Projections;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks.Projections;
using RelationGraph.Testing;

namespace RelationGraph.Seeds.Tests;

public sealed class GroupTests
{
    [Fact]
    public void The_communities_read_as_approved()
    {
        var network = TieNetwork.Of(Encoded.Corpus.Select(MeasureSelection.Default), new NetworkRule());
        Reads("communities", Of(CommunityAnalysis.Of(network, new())));
    }

    [Theory]
    [InlineData(ProjectionSource.Membership)]
    [InlineData(ProjectionSource.Projects)]
    public void What_states_share_reads_as_approved(ProjectionSource by) =>
        Reads($"sharing.{by.ToString().ToLowerInvariant()}", Of(by));

    private static string Of(CommunityResult result) => string.Join('\n',
    [
        .. Of(result.Whole),
        $"without {result.Subject?.Id}, kept {Figure(result.Kept)}, tied to nobody else {string.Join(' ', result.OnlyTiedToSubject.Select(node => node.Id))}",
        .. result.WithoutSubject is { } without ? Of(without) : [],
        "",
    ]);

    private static IEnumerable<string> Of(Partition partition) =>
    [
        $"modularity {Figure(partition.Modularity)}, seed {partition.Seed}, together within {Figure(partition.TogetherWithin)} and across {Figure(partition.TogetherAcross)}",
        .. partition.Communities.Select(community =>
            $"{community.Number + 1}: {string.Join(' ', community.Members.Select(member => partition.Network.Nodes[member.Node].Id))}; "
                + $"within {Figure(community.Within)}, out {Figure(community.Outward)}, together {Figure(community.Together)}"),
        .. partition.Bridges.Select(bridge => $"{bridge.First + 1}–{bridge.Second + 1}: {Figure(bridge.Weight)}"),
    ];

    private static string Of(ProjectionSource by)
    {
        var results = Enum.GetValues<ProjectionWeight>().Select(weight => ProjectionAnalysis.Of(Encoded.Corpus.Select(MeasureSelection.Default), new() { By = by, Weight = weight })).ToList();
        var lines = results[0].Pairs.Select(pair => $"{pair.First.Id} {pair.Second.Id}: "
            + string.Join(' ', results.Select(result => Figure(result.Pairs.Single(other => other.First == pair.First && other.Second == pair.Second).Weight)))
            + $" by {string.Join(' ', pair.Shared.Select(shared => shared.Thing.Id))}");
        return string.Join('\n', [$"count, jaccard, cosine, newman; {results[0].Aside} stand aside", .. lines, ""]);
    }

    private static string Figure(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "none";

    private static void Reads(string name, string actual) => Assert.Equal(Approval.Of(name, actual), actual);
}
