using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests.Paths;

public sealed class DistanceTableTests
{
    private static readonly SelectedGraph Graph = new CorpusBuilder()
        .Relation("ab", "AID", "A", "B").Relation("bc", "AID", "B", "C").Relation("xy", "AID", "X", "Y").Build().Select(MeasureSelection.Default);

    [Fact]
    public void Pairs_are_counted_by_the_ties_between_them_and_those_without_a_way_apart()
    {
        var table = DistanceTable.Of(TieNetwork.Of(Graph, new NetworkRule()));
        Assert.Equal([(1, 3L), (2, 1L)], table.Pairs);
        Assert.Equal(6, table.Unreachable);
        Assert.Equal(5.0 / 4, table.Mean);
        Assert.Equal((2, null), (table.Between(0, 2), table.Between(0, 3)));
    }

    [Fact]
    public void Where_direction_is_followed_each_way_is_a_pair_of_its_own()
    {
        var table = DistanceTable.Of(TieNetwork.Of(Graph, new NetworkRule(IsDirected: true)));
        Assert.Equal([(1, 3L), (2, 1L)], table.Pairs);
        Assert.Equal(16, table.Unreachable);
    }
}
