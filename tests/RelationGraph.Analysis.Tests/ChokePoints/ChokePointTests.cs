using RelationGraph.Analysis.ChokePoints;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.ChokePoints;

/// <summary>A ring of four, from which two hang in a row and one alone; and two apart.</summary>
public sealed class ChokePointTests
{
    private static readonly TieNetwork Network = TieNetwork.Of(
        new CorpusBuilder()
            .Relation("ab", "AID", "A", "B").Relation("bc", "AID", "B", "C").Relation("cd", "AID", "C", "D").Relation("da", "AID", "D", "A")
            .Relation("de", "AID", "D", "E").Relation("ef", "AID", "E", "F").Relation("dg", "AID", "D", "G").Relation("dg-2", "AID", "G", "D")
            .Relation("xy", "AID", "X", "Y")
            .Build().Select(MeasureSelection.Default),
        new NetworkRule(Weight: TieWeight.Relations));

    [Fact]
    public void A_node_is_told_with_the_pieces_that_it_cuts_off_and_their_share_of_its_piece()
    {
        var report = ChokePointReport.Of(Network);
        Assert.Equal(["D: E F | G", "E: F"], report.Nodes.Select(cut => $"{Id(cut.Node)}: {string.Join(" | ", cut.Pieces.Select(piece => string.Join(' ', piece.Select(Id))))}"));
        Assert.Equal([3.0 / 6, 1.0 / 6], report.Nodes.Select(cut => cut.Share));
        Assert.Equal([7, 2], report.Pieces);
    }

    [Fact]
    public void A_tie_is_told_with_the_side_that_it_cuts_off() => Assert.Equal(
        ["DE: E F", "DG: G", "EF: F", "XY: X"],
        ChokePointReport.Of(Network).Edges.Select(cut => $"{Id(Network.Network.Tails[cut.Edge])}{Id(Network.Network.Heads[cut.Edge])}: {string.Join(' ', cut.Lesser.Select(Id))}"));

    [Fact]
    public void Two_are_parted_by_the_fewest_others_and_by_the_weakest_ties()
    {
        var cut = ChokePointReport.Of(Network, ("F", "B")).Pair!;
        Assert.Equal(["E"], cut.Nodes.Select(Id));
        Assert.Equal((1, 1.0), (cut.Edges.Length, cut.Value));
        Assert.Equal(["F"], cut.Side.Select(Id));
        Assert.Equal(2, ChokePointReport.Of(Network, ("G", "D")).Pair!.Value);
    }

    [Fact]
    public void Adjacent_nodes_have_no_node_cut() => Assert.True(ChokePointReport.Of(Network, ("A", "B")).Pair is { AreAdjacent: true, Nodes.IsEmpty: true, Edges.Length: 2 });

    [Fact]
    public void Between_two_pieces_there_is_nothing_to_cut() => Assert.False(ChokePointReport.Of(Network, ("A", "X")).Pair!.AreJoined);

    private static string Id(int node) => Network.Nodes[node].Id;
}
