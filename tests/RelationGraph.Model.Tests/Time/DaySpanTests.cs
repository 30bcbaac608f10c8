using RelationGraph.Model.Time;

namespace RelationGraph.Model.Tests.Time;

public sealed class DaySpanTests
{
    [Fact]
    public void A_span_does_not_run_backwards() =>
        Assert.Throws<ArgumentException>(() => new DaySpan(new DateOnly(2004, 2, 2), new DateOnly(2004, 2, 1)));

    [Fact]
    public void A_default_span_is_the_first_day_of_the_calendar() =>
        Assert.Equal(new DaySpan(DateOnly.MinValue, DateOnly.MinValue), default);
}
