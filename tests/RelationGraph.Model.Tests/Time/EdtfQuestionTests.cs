using System.Globalization;
using RelationGraph.Model.Time;

namespace RelationGraph.Model.Tests.Time;

public sealed class EdtfQuestionTests
{
    [Theory]
    [InlineData("2003", "2004", Truth.Yes)]
    [InlineData("2004", "2004", Truth.Undetermined)]
    [InlineData("2004", "2003", Truth.No)]
    [InlineData("2004-10-01", "2004-10-01", Truth.No)]
    [InlineData("2004-10-01", "2004-10-02", Truth.Yes)]
    [InlineData("2004-10", "2004", Truth.Undetermined)]
    [InlineData("2004-12", "2004", Truth.Undetermined)]
    [InlineData("2004-12-31", "2004", Truth.No)]
    [InlineData("1994/..", "2010", Truth.Undetermined)]
    [InlineData("1994/..", "1990", Truth.No)]
    [InlineData("1991/", "2010", Truth.Undetermined)]
    [InlineData("/1999", "2000", Truth.Yes)]
    [InlineData("2010", "/1999", Truth.No)]
    [InlineData("1980", "/1999", Truth.Undetermined)]
    [InlineData("/..", "/..", Truth.Undetermined)]
    [InlineData("2013~", "2014", Truth.Undetermined)]
    [InlineData("2013~", "2015", Truth.Yes)]
    [InlineData("2012?", "2014", Truth.Undetermined)]
    [InlineData("2014", "2012?", Truth.No)]
    [InlineData("2011", "2012?", Truth.Undetermined)]
    public void Before_is_of_a_whole_time_and_a_later_start(string first, string second, Truth expected)
    {
        Assert.Equal(expected, Edtf.Parse(first).Before(Edtf.Parse(second)));
        Assert.Equal(expected, Edtf.Parse(second).After(Edtf.Parse(first)));
    }

    [Theory]
    [InlineData("2004-10-01", "2004-10-01", Truth.Yes)]
    [InlineData("2004-10", "2004-10", Truth.Undetermined)]
    [InlineData("2001/2010", "2004-10", Truth.Yes)]
    [InlineData("2001/2010", "2001", Truth.Undetermined)]
    [InlineData("2001/2010", "2011", Truth.No)]
    [InlineData("1994/..", "2010", Truth.Undetermined)]
    [InlineData("1994/..", "1990/1995", Truth.Yes)]
    [InlineData("1994/..", "1990/1993", Truth.No)]
    [InlineData("2001/2004-10-01", "2004-10-01/2010", Truth.Yes)]
    [InlineData("2001?/2010", "2004-10", Truth.Undetermined)]
    [InlineData("2001?/2010", "2011", Truth.No)]
    public void Overlapping_is_having_a_day_in_common(string first, string second, Truth expected)
    {
        Assert.Equal(expected, Edtf.Parse(first).Overlaps(Edtf.Parse(second)));
        Assert.Equal(expected, Edtf.Parse(second).Overlaps(Edtf.Parse(first)));
    }

    [Theory]
    [InlineData("2004-10/2042", "2004-09-30", Truth.No)]
    [InlineData("2004-10/2042", "2004-10-15", Truth.Undetermined)]
    [InlineData("2004-10/2042", "2004-10-31", Truth.Yes)]
    [InlineData("2004-10/2042", "2004", Truth.Undetermined)]
    [InlineData("2004-10/2042", "2005", Truth.Yes)]
    [InlineData("2004-10/2042", "2041", Truth.Yes)]
    [InlineData("2004-10/2042", "2042-01-01", Truth.Yes)]
    [InlineData("2004-10/2042", "2042", Truth.Undetermined)]
    [InlineData("2004-10/2042", "2043", Truth.No)]
    [InlineData("2004-10/2042", "2005/2041", Truth.Yes)]
    [InlineData("2004-10/2042", "2005/", Truth.Undetermined)]
    [InlineData("2004-10/2042", "/2003", Truth.No)]
    [InlineData("2004-10/2042", "2010?", Truth.Undetermined)]
    [InlineData("2004-10?/2042", "2010", Truth.Undetermined)]
    [InlineData("2004-10?/2042", "2003", Truth.No)]
    [InlineData("2004-10~/2042", "2004-11-30", Truth.Yes)]
    [InlineData("2004-10~/2042", "2004-11-29", Truth.Undetermined)]
    [InlineData("1991/", "1990", Truth.No)]
    [InlineData("1991/", "1991-12-31", Truth.Undetermined)]
    [InlineData("1991/", "2020", Truth.Undetermined)]
    [InlineData("1991-12-25/", "1991-12-25", Truth.Yes)]
    [InlineData("1991-12-25/", "1991-12-26", Truth.Undetermined)]
    [InlineData("/1999-05-05", "1999-05-05", Truth.Yes)]
    [InlineData("/1999-05-05", "1999-05-04", Truth.Undetermined)]
    [InlineData("2004/2004-06-15", "2004-06-15", Truth.Yes)]
    public void Every_day_for_certain_and_some_day_for_possible(string when, string asOf, Truth expected)
    {
        Assert.Equal(expected, Edtf.Parse(when).HoldsOn(Edtf.Parse(asOf), null));
        Assert.Equal(expected, Edtf.Parse(when).HoldsOn(Edtf.Parse(asOf), new DateOnly(2050, 1, 1)));
    }

    [Theory]
    [InlineData("1994/..", "1993", "2012-06-30", Truth.No)]
    [InlineData("1994/..", "1994", "2012-06-30", Truth.Undetermined)]
    [InlineData("1994/..", "1995", "2012-06-30", Truth.Yes)]
    [InlineData("1994/..", "2012-06-30", "2012-06-30", Truth.Yes)]
    [InlineData("1994/..", "2012-07-01", "2012-06-30", Truth.Undetermined)]
    [InlineData("1994/..", "2012", "2012-06-30", Truth.Undetermined)]
    [InlineData("1994/..", "2000", null, Truth.Undetermined)]
    [InlineData("1994/..", "1994-06-01", "1994-06-01", Truth.Undetermined)]
    [InlineData("1994-05-01/..", "1994-05-01", "1990-01-01", Truth.Yes)]
    [InlineData("1994-05-01/..", "1994-05-02", "1990-01-01", Truth.Undetermined)]
    [InlineData("1994?/..", "2000", "2012-06-30", Truth.Undetermined)]
    [InlineData("/..", "2000", "2012-06-30", Truth.Undetermined)]
    public void Ongoing_is_certain_up_to_the_day_it_is_known_and_possible_after(string when, string asOf, string? known, Truth expected)
    {
        DateOnly? until = known is null ? null : DateOnly.ParseExact(known, "O", CultureInfo.InvariantCulture);
        Assert.Equal(expected, Edtf.Parse(when).HoldsOn(Edtf.Parse(asOf), until));
    }

    [Fact]
    public void A_month_holds_certainly_on_no_single_day()
    {
        var month = Edtf.Parse("2004-10");
        for (var day = new DateOnly(2004, 10, 1); day.Month == 10; day = day.AddDays(1))
            Assert.Equal(Truth.Undetermined, month.HoldsOn(day, null));
        Assert.Equal(Truth.Undetermined, month.HoldsOn(month, null));
        Assert.Equal(Truth.No, month.HoldsOn(new DateOnly(2004, 11, 1), null));
    }

    [Fact]
    public void No_other_is_the_callers_fault()
    {
        var date = Edtf.Parse("2004");
        Assert.Throws<ArgumentNullException>(() => date.Before(null!));
        Assert.Throws<ArgumentNullException>(() => date.After(null!));
        Assert.Throws<ArgumentNullException>(() => date.Overlaps(null!));
        Assert.Throws<ArgumentNullException>(() => date.HoldsOn(null!, null));
    }
}
