using System.Globalization;
using CsCheck;
using RelationGraph.Model.Time;

namespace RelationGraph.Model.Tests.Time;

public sealed class EdtfParsingTests
{
    [Theory]
    [InlineData("2004", "2004-01-01", "2004-12-31")]
    [InlineData("2004-10", "2004-10-01", "2004-10-31")]
    [InlineData("2004-02", "2004-02-01", "2004-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("2004-21", "2004-03-01", "2004-05-31")]
    [InlineData("2004-22", "2004-06-01", "2004-08-31")]
    [InlineData("2004-23", "2004-09-01", "2004-11-30")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("000X", "0001-01-01", "0009-12-31")]
    [InlineData("00XX", "0001-01-01", "0099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29")]
    [InlineData("2012?", "2012-01-01", "2012-12-31")]
    [InlineData("2013~", "2012-01-01", "2014-12-31")]
    [InlineData("2013%", "2012-01-01", "2014-12-31")]
    [InlineData("2004-01~", "2003-12-01", "2004-02-29")]
    [InlineData("2004-03-01~", "2004-02-29", "2004-03-02")]
    [InlineData("2004-21~", "2003-12-01", "2004-08-31")]
    [InlineData("199X~", "1980-01-01", "2009-12-31")]
    [InlineData("2004-XX~", "2003-01-01", "2005-12-31")]
    [InlineData("2004-10-XX~", "2004-09-01", "2004-11-30")]
    [InlineData("0001~", "0001-01-01", "0002-12-31")]
    [InlineData("0001-01-01~", "0001-01-01", "0001-01-02")]
    [InlineData("9999-12-31~", "9999-12-30", "9999-12-31")]
    public void A_date_that_stands_alone_has_its_start_and_its_end_in_one_span(string text, string first, string last)
    {
        var date = Edtf.Parse(text);
        Assert.Equal(Day(first), date.StartEarliest);
        Assert.Equal(Day(last), date.StartLatest);
        Assert.Equal(Day(first), date.EndEarliest);
        Assert.Equal(Day(last), date.EndLatest);
        Assert.False(date.IsInterval);
        Assert.False(date.Ongoing);
    }

    [Theory]
    [InlineData("2004-10/2042", "2004-10-01", "2004-10-31", "2042-01-01", "2042-12-31", false)]
    [InlineData("1994/..", "1994-01-01", "1994-12-31", null, null, true)]
    [InlineData("1991/", "1991-01-01", "1991-12-31", null, null, false)]
    [InlineData("/1999", null, null, "1999-01-01", "1999-12-31", false)]
    [InlineData("../1999", null, null, "1999-01-01", "1999-12-31", false)]
    [InlineData("/..", null, null, null, null, true)]
    [InlineData("../..", null, null, null, null, true)]
    [InlineData("2004/2004", "2004-01-01", "2004-12-31", "2004-01-01", "2004-12-31", false)]
    [InlineData("2004/2004-06", "2004-01-01", "2004-06-30", "2004-06-01", "2004-06-30", false)]
    [InlineData("2004-06/2004", "2004-06-01", "2004-06-30", "2004-06-01", "2004-12-31", false)]
    [InlineData("2004~/2003", "2003-01-01", "2003-12-31", "2003-01-01", "2003-12-31", false)]
    public void An_interval_has_a_span_for_each_side_that_is_stated(
        string text, string? startEarliest, string? startLatest, string? endEarliest, string? endLatest, bool ongoing)
    {
        var interval = Edtf.Parse(text);
        Assert.Equal(Day(startEarliest), interval.StartEarliest);
        Assert.Equal(Day(startLatest), interval.StartLatest);
        Assert.Equal(Day(endEarliest), interval.EndEarliest);
        Assert.Equal(Day(endLatest), interval.EndLatest);
        Assert.True(interval.IsInterval);
        Assert.Equal(ongoing, interval.Ongoing);
    }

    [Theory]
    [InlineData("2012", false, false)]
    [InlineData("2012?", true, false)]
    [InlineData("2012~", false, true)]
    [InlineData("2012-05-01%", true, true)]
    [InlineData("2012?/2014", true, false)]
    [InlineData("2012/2014-21~", false, true)]
    [InlineData("2012~/2014?", true, true)]
    [InlineData("201X?/..", true, false)]
    public void A_qualifier_on_either_side_qualifies_the_whole(string text, bool uncertain, bool approximate)
    {
        var date = Edtf.Parse(text);
        Assert.Equal(uncertain, date.Uncertain);
        Assert.Equal(approximate, date.Approximate);
    }

    [Theory]
    [InlineData("", 0, "the end of the text", "a date or an interval")]
    [InlineData("2004-13", 5, "13", "a month 01–12 or a season 21–24")]
    [InlineData("2004-00", 5, "00", "a month 01–12 or a season 21–24")]
    [InlineData("2004-25", 5, "25", "a month 01–12 or a season 21–24")]
    [InlineData("2004-1", 5, "1", "a month 01–12 or a season 21–24")]
    [InlineData("2004-1/2005", 5, "1", "a month 01–12 or a season 21–24")]
    [InlineData("2004-", 5, "the end of the text", "a month 01–12 or a season 21–24")]
    [InlineData("2004-/2005", 5, "/", "a month 01–12 or a season 21–24")]
    [InlineData("2004-1X", 5, "1X", "a month 01–12 or a season 21–24")]
    [InlineData("2003-02-29", 8, "29", "a day 01–28 of 2003-02")]
    [InlineData("1900-02-29", 8, "29", "a day 01–28 of 1900-02")]
    [InlineData("2004-02-30", 8, "30", "a day 01–29 of 2004-02")]
    [InlineData("2004-11-31", 8, "31", "a day 01–30 of 2004-11")]
    [InlineData("2004-11-00", 8, "00", "a day 01–30 of 2004-11")]
    [InlineData("2004-11-", 8, "the end of the text", "a day 01–30 of 2004-11")]
    [InlineData("2004-XX-05", 8, "05", "XX, as the month is unspecified")]
    [InlineData("2004-21-05", 7, "-", "'/' or the end of the text")]
    [InlineData("0000", 0, "0000", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("-2004", 0, "-", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("July 2004", 0, "July", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("200", 0, "200", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("20X4", 0, "20X4", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("1XXX", 0, "1XXX", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("199x", 0, "199x", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("٢٠٠٤", 0, "٢٠٠٤", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("😀", 0, "😀", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData(" 2004", 0, " ", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("2004 ", 4, " ", "'/' or the end of the text")]
    [InlineData("20045", 4, "5", "'/' or the end of the text")]
    [InlineData("199X-05", 4, "-", "'/' or the end of the text")]
    [InlineData("2004?~", 5, "~", "'/' or the end of the text")]
    [InlineData("2004?-06", 5, "-", "'/' or the end of the text")]
    [InlineData("2004-06-01T12:00", 10, "T", "'/' or the end of the text")]
    [InlineData("..", 2, "the end of the text", "'/'")]
    [InlineData("..2004", 2, "2", "'/'")]
    [InlineData("2004/2005/2006", 9, "/", "the end of the text")]
    [InlineData("2004/...", 7, ".", "the end of the text")]
    [InlineData("2004/20", 5, "20", "a year 0001–9999, or one like 199X or 19XX")]
    [InlineData("2004/2005-14", 10, "14", "a month 01–12 or a season 21–24")]
    [InlineData("/", 0, "/", "a date on one side at least, or '..' at the end")]
    [InlineData("../", 0, "../", "a date on one side at least, or '..' at the end")]
    [InlineData("2004-10/2003", 8, "2003", "an end not before 2004-10-01")]
    [InlineData("2004-10-02/2004-10-01", 11, "2004-10-01", "an end not before 2004-10-02")]
    [InlineData("2004?/2003?", 6, "2003?", "an end not before 2004-01-01")]
    public void A_fault_says_where_what_and_what_instead(string text, int position, string found, string expected)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var fault));
        Assert.Null(value);
        Assert.Equal(new EdtfFault(position, found, expected), fault);
        var thrown = Assert.Throws<FormatException>(() => Edtf.Parse(text));
        Assert.Contains(fault.Message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_reads_as_a_sentence()
    {
        Assert.False(Edtf.TryParse("2004-13", out _, out var fault));
        Assert.Equal("expected a month 01–12 or a season 21–24, found 13", fault.ToString());
        Assert.Equal(
            "'2004-13' is not a date, at offset 5: expected a month 01–12 or a season 21–24, found 13.",
            Assert.Throws<FormatException>(() => Edtf.Parse("2004-13")).Message);
    }

    [Fact]
    public void No_text_is_the_callers_fault()
    {
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Edtf.TryParse(null!, out _, out _));
    }

    [Fact]
    public void Any_text_is_either_read_back_as_written_or_faulted_within_it() =>
        Gen.Char["0129X-/.?~% T"].Array[0, 14].Select(chars => new string(chars)).Sample(
            text =>
            {
                if (Edtf.TryParse(text, out var value, out var fault))
                {
                    Assert.Equal(text, value.ToString());
                    Assert.Equal(value, Edtf.Parse(value.Text));
                    Assert.True(value.Start is null || value.End is null || value.StartLatest <= value.EndLatest);
                    Assert.True(value.Start is null || value.End is null || value.StartEarliest <= value.EndEarliest);
                }
                else
                {
                    Assert.InRange(fault.Position, 0, text.Length);
                    Assert.NotEmpty(fault.Found);
                }
            },
            iter: 20_000);

    [Fact]
    public void Every_day_of_the_calendar_reads_as_itself()
    {
        for (var day = 0; day <= DateOnly.MaxValue.DayNumber; day += 61)
        {
            var date = DateOnly.FromDayNumber(day);
            var parsed = Edtf.Parse(date.ToString("O", CultureInfo.InvariantCulture));
            Assert.Equal(new DaySpan(date, date), parsed.Start);
            Assert.Equal(parsed.Start, parsed.End);
        }
    }

    [Fact]
    public void Equality_is_of_the_text_not_of_the_days()
    {
        Assert.Equal(Edtf.Parse("2004"), Edtf.Parse("2004"));
        Assert.Equal(Edtf.Parse("2004").GetHashCode(), Edtf.Parse("2004").GetHashCode());
        Assert.NotEqual(Edtf.Parse("2004"), Edtf.Parse("2004-XX"));
    }

    [Fact]
    public void Expressions_sort_by_start_then_end_then_text_with_the_unknown_first()
    {
        string[] sorted =
            ["/..", "/1999", "1991/", "1991", "1991-XX", "1991/1995", "2004-10-01", "2004-10/..", "2004-10", "2004-10?", "2004-10/2042"];
        var resorted = sorted.AsEnumerable().Reverse().Select(Edtf.Parse).Order().Select(date => date.Text);
        Assert.Equal(string.Join(", ", sorted), string.Join(", ", resorted));
        Assert.True(Edtf.Parse("2004").CompareTo(null) > 0);
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
