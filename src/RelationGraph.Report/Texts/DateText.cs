using System.Globalization;

using RelationGraph.Model.Time;

namespace RelationGraph.Report.Texts;

/// <summary>Writes dates for reading; nothing that a date leaves open is made to look known.</summary>
internal static class DateText
{
    public const string Undated = "no date told";

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Writes a date, as in <c>October 2004 – 2042</c>, <c>since 1994</c> or <c>about 2013</c>.</summary>
    public static string Of(Edtf? when)
    {
        if (when is null)
            return Undated;
        if (!when.IsInterval)
            return Side(when.Text);
        var slash = when.Text.IndexOf('/', StringComparison.Ordinal);
        var (start, end) = (when.Text[..slash], when.Text[(slash + 1)..]);
        var isOpen = start is "" or "..";
        return (isOpen, end) switch
        {
            (false, "..") => $"since {Side(start)}",
            (false, "") => $"from {Side(start)}, end not told",
            (true, ".." or "") => when.Text,
            (true, _) => $"until {Side(end)}, start not told",
            _ => $"{Side(start)} – {Side(end)}",
        };
    }

    /// <summary>Gives a text by which dates sort in the order of the first day that they may mean, undated last.</summary>
    public static string SortKey(Edtf? when) =>
        (when?.StartEarliest ?? when?.EndEarliest)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "~";

    /// <summary>Writes a day, as in <c>24 September 2013</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Side(string text)
    {
        var mark = text[^1];
        var body = text.TrimEnd('?', '~', '%');
        var words = Body(body);
        return mark switch
        {
            '~' => $"about {words}",
            '?' => $"{words} (uncertain)",
            '%' => $"about {words} (uncertain)",
            _ => words,
        };
    }

    private static string Body(string text) => text.Split('-') switch
    {
        [var year] => Year(year),
        [var year, var month] => Month(month) is { } named ? $"{named} {year}" : $"some month of {Year(year)}",
        [var year, "XX", _] => $"some day of {Year(year)}",
        [var year, var month, "XX"] => $"some day of {Month(month)} {year}",
        [var year, var month, var day] => $"{day.TrimStart('0')} {Month(month)} {year}",
        _ => text,
    };

    private static string Year(string year) =>
        year.EndsWith("XX", StringComparison.Ordinal) ? $"between {year[..2]}00 and {year[..2]}99"
        : year.EndsWith('X') ? $"{year[..3]}0s"
        : year;

    private static string? Month(string month) => int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number switch
    {
        >= 1 and <= 12 => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number),
        >= 21 and <= 24 => Seasons[number - 21],
        _ => month,
    }
    : null;
}
