using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Tests;

public sealed class CurveTests
{
    private static readonly Curve Bent = new(
        [Segment.Line(new(0, 0), new(30, 0)), new(new(30, 0), new(60, 0), new(60, 40), new(60, 80)), Segment.Line(new(60, 80), new(60, 100))]);

    [Fact]
    public void Part_of_a_curve_has_the_length_asked_for()
    {
        foreach (var (from, to) in new[] { (0.0, 20.0), (10, 25), (20, 90), (40, 70), (5, Bent.Length) })
        {
            var part = Bent.Between(from, to);
            Assert.Equal(to - from, part.Length, 0.5);
            Assert.True((part.Start - Bent.At(from)).Length < 0.1);
            Assert.True((part.End - Bent.At(to)).Length < 0.1);
        }
    }

    [Fact]
    public void Reversed_curve_runs_back() => Assert.True((Bent.Reversed().At(10) - Bent.At(Bent.Length - 10)).Length < 0.1);

    [Fact]
    public void Gap_is_closed_by_a_straight_piece() =>
        Assert.Equal("M0 0L1 0L5 0L6 0", new Curve([Segment.Line(new(0, 0), new(1, 0)), Segment.Line(new(5, 0), new(6, 0))]).ToPathData());
}
