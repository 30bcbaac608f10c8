using System.Globalization;
using System.Text;

using NodaTime.Text;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Questions;

/// <summary>Reads the values of parameters: literals of Cypher in the head of a question, plain words from the command line.</summary>
internal static class QuestionLiteral
{
    /// <summary>The types that a parameter may have; lists are of one of the same.</summary>
    public static bool IsType(string type) => ItemTypeOf(type) is { } item
        ? IsType(item) && ItemTypeOf(item) is null
        : type is "STRING" or "INTEGER" or "FLOAT" or "BOOLEAN" or "DATE";

    /// <summary>Reads a literal, as <c>'a'</c>, <c>date('2012-06-01')</c> or <c>['a', 'b']</c>.</summary>
    public static bool TryReadLiteral(string text, string type, out Value value)
    {
        value = Value.Null;
        if (text is "null")
            return true;
        if (ItemTypeOf(type) is { } item)
            return Enclosed(text, "[", "]") is { } list && TryReadList(SplitOutsideQuotes(list), item, TryReadLiteral, out value);
        if (type is "STRING")
            return TryUnquote(text, out value);
        if (type is "DATE")
            return Enclosed(text, "date(", ")") is { } day && TryUnquote(day, out var quoted) && TryReadTyped(quoted.AsString(), type, out value);
        return TryReadTyped(text, type, out value);
    }

    /// <summary>Reads what somebody types: no quotes, and commas between the items of a list.</summary>
    public static bool TryReadTyped(string text, string type, out Value value)
    {
        value = Value.Null;
        if (ItemTypeOf(type) is { } item)
            return TryReadList(text.Length == 0 ? [] : text.Split(',', StringSplitOptions.TrimEntries), item, TryReadTyped, out value);
        switch (type)
        {
            case "STRING":
                value = Value.Of(text);
                return true;
            case "INTEGER" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole):
                value = Value.Of(whole);
                return true;
            case "FLOAT" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                value = Value.Of(number);
                return true;
            case "BOOLEAN" when text is "true" or "false":
                value = Value.Of(text is "true");
                return true;
            case "DATE" when LocalDatePattern.Iso.Parse(text) is { Success: true } day:
                value = Value.Of(day.Value);
                return true;
            default:
                return false;
        }
    }

    private delegate bool Reader(string text, string type, out Value value);

    private static string? ItemTypeOf(string type) => Enclosed(type, "LIST<", ">");

    private static string? Enclosed(string text, string before, string after) =>
        text.Length >= before.Length + after.Length
        && text.StartsWith(before, StringComparison.Ordinal)
        && text.EndsWith(after, StringComparison.Ordinal)
            ? text[before.Length..^after.Length]
            : null;

    private static bool TryReadList(IEnumerable<string> texts, string type, Reader read, out Value value)
    {
        var items = new List<Value>();
        foreach (var text in texts)
        {
            if (!read(text, type, out var item))
            {
                value = Value.Null;
                return false;
            }

            items.Add(item);
        }

        value = Value.Of(new ListValue([.. items]));
        return true;
    }

    private static List<string> SplitOutsideQuotes(string list)
    {
        var items = new List<string>();
        var (start, quoted) = (0, false);
        for (var index = 0; index < list.Length; index++)
        {
            if (list[index] == '\\')
            {
                index++;
            }
            else if (list[index] == '\'')
            {
                quoted = !quoted;
            }
            else if (list[index] == ',' && !quoted)
            {
                items.Add(list[start..index].Trim());
                start = index + 1;
            }
        }

        if (list[start..].Trim().Length > 0 || items.Count > 0)
            items.Add(list[start..].Trim());
        return items;
    }

    private static bool TryUnquote(string text, out Value value)
    {
        value = Value.Null;
        if (Enclosed(text, "'", "'") is not { } inner)
            return false;
        var plain = new StringBuilder();
        for (var index = 0; index < inner.Length; index++)
        {
            if (inner[index] == '\'')
                return false;
            if (inner[index] == '\\' && (++index == inner.Length || inner[index] is not ('\\' or '\'')))
                return false;
            plain.Append(inner[index]);
        }

        value = Value.Of(plain.ToString());
        return true;
    }
}
