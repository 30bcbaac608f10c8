using RelationGraph.Model.Time;

namespace RelationGraph.Model.Tests.Time;

public sealed class TruthTests
{
    [Theory]
    [InlineData(Truth.No, Truth.No, Truth.No, Truth.No)]
    [InlineData(Truth.No, Truth.Undetermined, Truth.No, Truth.Undetermined)]
    [InlineData(Truth.No, Truth.Yes, Truth.No, Truth.Yes)]
    [InlineData(Truth.Undetermined, Truth.Undetermined, Truth.Undetermined, Truth.Undetermined)]
    [InlineData(Truth.Undetermined, Truth.Yes, Truth.Undetermined, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.Yes, Truth.Yes, Truth.Yes)]
    public void And_and_or_follow_Kleenes_tables(Truth left, Truth right, Truth and, Truth or)
    {
        Assert.Equal(and, left.And(right));
        Assert.Equal(and, right.And(left));
        Assert.Equal(or, left.Or(right));
        Assert.Equal(or, right.Or(left));
        Assert.Equal(or.Not(), left.Not().And(right.Not()));
    }

    [Fact]
    public void Not_swaps_yes_and_no_and_leaves_the_undetermined()
    {
        Assert.Equal(Truth.Yes, Truth.No.Not());
        Assert.Equal(Truth.No, Truth.Yes.Not());
        Assert.Equal(Truth.Undetermined, Truth.Undetermined.Not());
    }
}
