namespace RelationGraph.PropertyGraph.Values;

/// <summary>The texts of temporal values: ISO 8601 as openCypher has it.</summary>
public static partial class TemporalText
{
    /// <summary>The text by which Cypher prints a temporal value.</summary>
    /// <param name="value">A day, a time, a day and time, or a duration.</param>
    /// <returns>The text, as <c>2015-07-21T21:40+02:00[Europe/Stockholm]</c>.</returns>
    /// <exception cref="ArgumentException">It is no temporal value.</exception>
    public static string Format(in Value value) => throw new NotSupportedException();

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The day; null if the text is none.</param>
    /// <returns>Whether the text is a day that exists.</returns>
    public static bool TryParseDate(string text, out Value value) => throw new NotSupportedException();

    /// <summary>Reads a time of day without offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time; null if the text is none.</param>
    /// <returns>Whether the text is such a time.</returns>
    public static bool TryParseLocalTime(string text, out Value value) => throw new NotSupportedException();

    /// <summary>Reads a time of day, at UTC where it names no offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time; null if the text is none.</param>
    /// <returns>Whether the text is such a time.</returns>
    public static bool TryParseZonedTime(string text, out Value value) => throw new NotSupportedException();

    /// <summary>Reads a day and time without zone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The day and time; null if the text is none.</param>
    /// <returns>Whether the text is such a day and time.</returns>
    public static bool TryParseLocalDateTime(string text, out Value value) => throw new NotSupportedException();

    /// <summary>Reads a day and time in a zone or at an offset, at UTC where it names neither.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The day and time; null if the text is none.</param>
    /// <returns>Whether the text is such a day and time.</returns>
    public static bool TryParseZonedDateTime(string text, out Value value) => throw new NotSupportedException();

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The duration; null if the text is none.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParseDuration(string text, out Value value) => throw new NotSupportedException();
}
