using System.Globalization;

namespace RelationGraph.Model.Time;

/// <summary>Reads one date expression from left to right, one method per rule, and stops at the first fault.</summary>
internal sealed class EdtfParser
{
    private const string Open = "..";
    private const string Unspecified = "XX";

    private readonly string _text;
    private int _at;
    private EdtfFault? _fault;

    private EdtfParser(string text) => _text = text;

    private bool AtEnd => _at == _text.Length;

    /// <summary>Reads a whole text; of value and fault exactly one is null.</summary>
    public static Edtf? Parse(string text, out EdtfFault? fault)
    {
        var parser = new EdtfParser(text);
        var value = parser.Expression();
        fault = parser._fault;
        return value;
    }

    // expression = date | side "/" side
    private Edtf? Expression()
    {
        if (AtEnd)
            return Fail<Edtf>("a date or an interval");
        if (Side() is not { } start)
            return null;
        if (AtEnd && start.Span is not null)
            return new Edtf(_text, start.Span, start.Span, isInterval: false, ongoing: false, start.Uncertain, start.Approximate);
        if (!Take('/'))
            return Fail<Edtf>(start.Span is null ? "'/'" : "'/' or the end of the text");

        var endAt = _at;
        if (Side() is not { } end)
            return null;
        return AtEnd ? Interval(start, end, endAt) : Fail<Edtf>("the end of the text");
    }

    // An interval says something: a date on one side at least, or that it is ongoing; and it does not run backwards.
    private Edtf? Interval(DatedSide start, DatedSide end, int endAt)
    {
        if (start.Span is null && end.Span is null && !end.IsOpen)
            return FailAt<Edtf>(0, _text, "a date on one side at least, or '..' at the end");

        var (from, to) = (start.Span, end.Span);
        if (start.Span is { } s && end.Span is { } e)
        {
            if (e.Latest < s.Earliest)
                return FailAt<Edtf>(endAt, _text[endAt..], $"an end not before {s.Earliest:O}");
            from = new DaySpan(s.Earliest, s.Latest < e.Latest ? s.Latest : e.Latest);
            to = new DaySpan(e.Earliest > s.Earliest ? e.Earliest : s.Earliest, e.Latest);
        }

        return new Edtf(
            _text, from, to, isInterval: true, end.IsOpen, start.Uncertain || end.Uncertain, start.Approximate || end.Approximate);
    }

    // side = date | ".." | nothing
    private DatedSide? Side()
    {
        if (AtEnd || _text[_at] == '/')
            return default(DatedSide);
        return Take(Open) ? new DatedSide(null, IsOpen: true, Uncertain: false, Approximate: false) : Date();
    }

    // date = (year | year "-" month | year "-" season | year "-" month "-" day) ["?" | "~" | "%"]
    private DatedSide? Date()
    {
        if (Year() is not { } year)
            return null;
        var extent = year.Months == 12 && Take('-') ? MonthOrSeason(year) : year;
        if (extent is not { } dated)
            return null;

        var both = Take('%');
        var uncertain = both || Take('?');
        var approximate = both || (!uncertain && Take('~'));
        return new DatedSide(dated.Span(approximate), IsOpen: false, uncertain, approximate);
    }

    // year = 4 digits, of which the last or the last two may be X
    private Extent? Year()
    {
        const string expected = "a year 0001–9999, or one like 199X or 19XX";
        var token = _text.AsSpan(_at, Math.Min(4, _text.Length - _at));
        var digits = token.TrimEnd('X');
        if (token.Length < 4 || digits.Length < 2 || digits.ContainsAnyExceptInRange('0', '9'))
            return Fail<Extent?>(expected, 4);

        var years = digits.Length switch { 4 => 1, 3 => 10, _ => 100 };
        var first = Number(digits) * years;
        if (first == 0 && years == 1)
            return Fail<Extent?>(expected, 4);
        _at += 4;
        return new Extent(first, 0, years * 12, null);
    }

    // month = 01–12 or XX; season = 21–24
    private Extent? MonthOrSeason(Extent year)
    {
        if (Take(Unspecified))
            return !Take('-') || Take(Unspecified) ? year : Fail<Extent?>("XX, as the month is unspecified", 2);

        var number = TwoDigits();
        switch (number)
        {
            case >= 1 and <= 12:
                _at += 2;
                var month = new Extent(year.Year, number - 1, 1, null);
                return Take('-') ? Day(month) : month;
            case >= 21 and <= 24:
                _at += 2;
                // Spring begins in March, month 2 counted from 0; each season has three months.
                return new Extent(year.Year, 2 + ((number - 21) * 3), 3, null);
            default:
                return Fail<Extent?>("a month 01–12 or a season 21–24", 2);
        }
    }

    // day = 01 to the last of the month, or XX
    private Extent? Day(Extent month)
    {
        if (Take(Unspecified))
            return month;
        var last = DateTime.DaysInMonth(month.Year, month.Month + 1);
        var number = TwoDigits();
        if (number < 1 || number > last)
            return Fail<Extent?>($"a day 01–{last} of {month.Year:D4}-{month.Month + 1:D2}", 2);
        _at += 2;
        return month with { Day = new DateOnly(month.Year, month.Month + 1, number) };
    }

    /// <summary>The number in the next two characters, or -1 where they are not two digits; nothing is taken.</summary>
    private int TwoDigits()
    {
        var token = _text.AsSpan(_at, Math.Min(2, _text.Length - _at));
        return token.Length == 2 && !token.ContainsAnyExceptInRange('0', '9') ? Number(token) : -1;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private bool Take(char expected)
    {
        if (AtEnd || _text[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private bool Take(string expected)
    {
        if (!_text.AsSpan(_at).StartsWith(expected, StringComparison.Ordinal))
            return false;
        _at += expected.Length;
        return true;
    }

    /// <summary>Faults what stands here: up to so many letters and digits, or else one character, or the end.</summary>
    private T? Fail<T>(string expected, int width = 1)
    {
        if (AtEnd)
            return FailAt<T>(_at, "the end of the text", expected);
        var length = 0;
        while (length < width && _at + length < _text.Length && char.IsLetterOrDigit(_text[_at + length]))
            length++;
        var found = length > 0 ? _text.Substring(_at, length) : StringInfo.GetNextTextElement(_text, _at);
        return FailAt<T>(_at, found, expected);
    }

    private T? FailAt<T>(int position, string found, string expected)
    {
        _fault = new EdtfFault(position, found, expected);
        return default;
    }

    /// <summary>What a date covers before it is widened: months in a row, counted from 0 for January of the year, or one day.</summary>
    private readonly record struct Extent(int Year, int Month, int Months, DateOnly? Day)
    {
        /// <summary>The days covered, with as much again on either side where the date is approximate.</summary>
        public DaySpan Span(bool approximate) => (Day, approximate) switch
        {
            ({ } day, _) => DaySpan.Around(day, approximate ? 1 : 0),
            (null, true) => DaySpan.OfMonths(Year, Month - Months, 3 * Months),
            (null, false) => DaySpan.OfMonths(Year, Month, Months),
        };
    }

    /// <summary>One side of an interval, or a date that stands alone; <c>default</c> is a side left empty.</summary>
    private readonly record struct DatedSide(DaySpan? Span, bool IsOpen, bool Uncertain, bool Approximate);
}
