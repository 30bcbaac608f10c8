using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;

using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange.Formats;

/// <summary>Writes Cypher literals and names.</summary>
internal static class CypherText
{
    /// <summary>Writes a map literal.</summary>
    public static void WriteMap(TextWriter cypher, ImmutableSortedDictionary<string, GraphValue> properties)
    {
        var separator = "{";
        foreach (var (name, value) in properties)
        {
            cypher.Write(separator);
            cypher.Write(Name(name));
            cypher.Write(": ");
            cypher.Write(Value(value));
            separator = ", ";
        }

        cypher.Write('}');
    }

    /// <summary>Writes a name in backticks, which neither a backtick nor its escape can leave.</summary>
    public static string Name(string name) =>
        $"`{name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>Writes a text in single quotes on one line, so that a statement ends where a line ends with a semicolon.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder("'", text.Length + 2);
        foreach (var c in text)
        {
            if (c is '\\' or '\'')
                literal.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                literal.Append(c);
        }

        return literal.Append('\'').ToString();
    }

    private static string Value(GraphValue value) => value switch
    {
        GraphValue.Text text => Text(text.Value),
        GraphValue.Whole whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        GraphValue.Number number => Number(number.Value),
        GraphValue.Flag flag => flag.Value ? "true" : "false",
        GraphValue.Day day => $"date('{day.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}')",
        GraphValue.Texts texts => $"[{string.Join(", ", texts.Values.Select(Text))}]",
        _ => throw new UnreachableException(),
    };

    // Without a point or an exponent it would be an integer; Cypher knows no plus sign in an exponent.
    private static string Number(double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return digits.AsSpan().IndexOfAny('.', 'E') < 0 ? digits + ".0" : digits;
    }
}
