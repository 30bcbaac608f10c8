using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using NodaTime;
using NodaTime.TimeZones;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>The time zones of Cypher: those of the tz database by name, and offsets from UTC.</summary>
public static class TimeZones
{
    private const long SecondsPerDay = NodaConstants.SecondsPerDay;

    // NodaTime ends with the year 9999. Rules repeat with the calendar, so that a later moment has the offset of one of the years
    // 9400 to 9799; before the year -9998 every zone has its first offset.
    private const long LatestDay = 2_859_849;
    private const long EarliestDay = -4_000_000;

    private static readonly FrozenDictionary<string, string> s_ids =
        DateTimeZoneProviders.Tzdb.Ids.ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone of a name, or of an offset.</summary>
    /// <param name="name">The name in any case, as <c>Europe/Stockholm</c>, or <c>+01:00</c>, <c>+0100</c>, <c>+01</c> or <c>Z</c>.</param>
    /// <param name="zone">The zone.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out DateTimeZone? zone)
    {
        ArgumentNullException.ThrowIfNull(name);
        zone = null;
        if (TryParseOffset(name, out var offset))
            zone = DateTimeZone.ForOffset(offset);
        else if (name.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) && TryParseOffset(name.Length == 3 ? "Z" : name[3..], out offset))
            zone = new NamedOffset(name.ToUpperInvariant(), offset);
        else if (s_ids.TryGetValue(name, out var id))
            zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        return zone is not null;
    }

    /// <summary>Reads an offset from UTC: <c>Z</c>, or a sign with hours, minutes and seconds, of which the later may be missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset.</param>
    /// <returns>Whether the text is an offset of at most 18 hours.</returns>
    public static bool TryParseOffset(ReadOnlySpan<char> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text is "Z" or "z")
            return true;
        if (text.Length < 3 || text[0] is not ('+' or '-'))
            return false;
        var colons = text.Length > 3 && text[3] == ':';
        Span<int> parts = [0, 0, 0];
        var count = 0;
        var at = 1;
        while (at < text.Length)
        {
            if (count > 0 && colons && text[at++] != ':')
                return false;
            if (count == 3 || at + 2 > text.Length || !TwoDigits(text.Slice(at, 2), out parts[count++]))
                return false;
            at += 2;
        }

        var seconds = (parts[0] * 3600) + (parts[1] * 60) + parts[2];
        if (parts[1] > 59 || parts[2] > 59 || seconds > 18 * 3600)
            return false;
        offset = Offset.FromSeconds(text[0] == '-' ? -seconds : seconds);
        return true;
    }

    /// <summary>Whether a zone is an offset without a name.</summary>
    /// <param name="zone">The zone.</param>
    /// <returns>True if it is.</returns>
    public static bool IsOffset(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.Id.StartsWith("UTC", StringComparison.Ordinal) && zone is not NamedOffset;
    }

    /// <summary>The name of a zone, or its offset if it has no name.</summary>
    /// <param name="zone">The zone.</param>
    /// <returns>The name, as <c>Europe/Stockholm</c> or <c>+01:00</c>.</returns>
    public static string NameOf(DateTimeZone zone) => IsOffset(zone) ? Format(zone.MinOffset) : zone.Id;

    /// <summary>The text of an offset.</summary>
    /// <param name="offset">The offset.</param>
    /// <returns>The text, as <c>+01:00</c>, with seconds where there are any; <c>Z</c> for UTC.</returns>
    public static string Format(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        if (seconds == 0)
            return "Z";
        var sign = offset.Seconds < 0 ? '-' : '+';
        var text = string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    /// <summary>The offset of a zone at a moment.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="second">The seconds from 1970-01-01T00:00Z, in any year that Cypher knows.</param>
    /// <returns>The offset.</returns>
    public static Offset OffsetAt(DateTimeZone zone, long second)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var day = Math.DivRem(second, SecondsPerDay, out var rest);
        return zone.GetUtcOffset(Instant.FromUnixTimeSeconds((WithinNodaTime(day) * SecondsPerDay) + rest));
    }

    /// <summary>The day and time in a zone whose clock shows a given one; in a gap, that of the clock before it was put forward.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="day">The days from 1970-01-01 that the calendar shows.</param>
    /// <param name="nanosecond">The nanoseconds from midnight that the clock shows.</param>
    /// <param name="preferred">Which offset to take if the clock shows the time twice; null or another one for the earlier moment.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A gap leads out of the years that Cypher knows.</exception>
    public static Value Resolve(DateTimeZone zone, long day, long nanosecond, Offset? preferred = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (zone.MinOffset == zone.MaxOffset)
            return Value.OfZonedDateTime(day, nanosecond, zone.MinOffset, zone);
        var date = CivilDate.OfDay(WithinNodaTime(day));
        var local = new LocalDate(date.Year, date.Month, date.Day) + LocalTime.FromNanosecondsSinceMidnight(nanosecond);
        var mapping = zone.MapLocal(local);
        var early = mapping.EarlyInterval.WallOffset;
        var late = mapping.LateInterval.WallOffset;
        if (mapping.Count > 0)
            return Value.OfZonedDateTime(day, nanosecond, preferred == late ? late : early, zone);
        var shifted = nanosecond + ((late.Seconds - early.Seconds) * NodaConstants.NanosecondsPerSecond);
        var over = shifted >= NodaConstants.NanosecondsPerDay ? 1 : 0;
        return Value.OfZonedDateTime(day + over, shifted - (over * NodaConstants.NanosecondsPerDay), late, zone);
    }

    /// <summary>A moment as a zone's calendar and clock show it.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="second">The seconds from 1970-01-01T00:00Z.</param>
    /// <param name="nanosecond">The nanoseconds of the second.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies beyond those that Cypher knows.</exception>
    public static Value At(DateTimeZone zone, long second, int nanosecond)
    {
        var offset = OffsetAt(zone, second);
        var local = checked(second + offset.Seconds);
        var day = Math.DivRem(local, SecondsPerDay, out var rest);
        if (rest < 0)
            (day, rest) = (day - 1, rest + SecondsPerDay);
        return Value.OfZonedDateTime(day, (rest * NodaConstants.NanosecondsPerSecond) + nanosecond, offset, zone);
    }

    private static long WithinNodaTime(long day) =>
        day > LatestDay ? LatestDay - CivilDate.DaysPerCycle + ((day - LatestDay) % CivilDate.DaysPerCycle) : Math.Max(day, EarliestDay);

    private static bool TwoDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
            return false;
        number = ((text[0] - '0') * 10) + text[1] - '0';
        return true;
    }

    // NodaTime gives "UTC" and the offset of no hours one and the same zone; Cypher tells them apart.
    private sealed class NamedOffset(string id, Offset offset) : DateTimeZone(id, true, offset, offset)
    {
        private readonly ZoneInterval _always = new(id, null, null, offset, Offset.Zero);

        public override ZoneInterval GetZoneInterval(Instant instant) => _always;

        public override bool Equals(object? obj) => obj is NamedOffset other && other.Id.Equals(Id, StringComparison.Ordinal);

        public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
    }
}
