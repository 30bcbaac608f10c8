using System.Globalization;
using System.Text;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>The text of values in Cypher's own notation.</summary>
public static class ValueText
{
    /// <summary>A value as a query would write it, texts in quotes: <c>{name: 'Ann', born: 1.0E7}</c>, <c>(:City {name: 'Osh'})</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Of(in Value value)
    {
        if (value.Kind == ValueKind.Integer)
            return value.AsInteger().ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>A value as <c>toString</c> and <c>+</c> write it: a text stands for itself, without quotes.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Plain(in Value value) => value.Kind == ValueKind.String ? value.AsString() : Of(value);

    /// <summary>A floating-point number as Java writes it: <c>1.0E7</c>, <c>0.001</c>, <c>NaN</c>, <c>-Infinity</c>.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The fewest digits that read back as the number, at least one of them behind the point.</returns>
    public static string OfFloat(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        if (number == 0)
            return double.IsNegative(number) ? "-0.0" : "0.0";
        var (digits, exponent) = Digits(Math.Abs(number).ToString("R", CultureInfo.InvariantCulture));
        var sign = number < 0 ? "-" : "";
        return exponent switch
        {
            >= 7 or < -3 => $"{sign}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent.ToString(CultureInfo.InvariantCulture)}",
            < 0 => $"{sign}0.{new string('0', -exponent - 1)}{digits}",
            _ when digits.Length <= exponent + 1 => $"{sign}{digits.PadRight(exponent + 1, '0')}.0",
            _ => $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
        };
    }

    // The digits that count, without point, exponent and the zeros around, and the power of ten of the first of them.
    private static (string Digits, int Exponent) Digits(string text)
    {
        var end = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = end < 0 ? 0 : int.Parse(text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = end < 0 ? text : text[..end];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa.Length : point;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), exponent + whole - 1 - (all.Length - digits.Length));
    }

    private static void Append(StringBuilder text, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Boolean:
                text.Append(value.IsTrue ? "true" : "false");
                break;
            case ValueKind.Integer:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}");
                break;
            case ValueKind.Float:
                text.Append(OfFloat(value.AsFloat()));
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString());
                break;
            case ValueKind.List:
                AppendList(text, value.AsList());
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case ValueKind.Node:
                AppendNode(text, value);
                break;
            case ValueKind.Relationship:
                AppendRelationship(text, value);
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath());
                break;
            case ValueKind.Point:
                AppendPoint(text, value.AsPoint());
                break;
            default:
                text.Append(TemporalText.Format(value));
                break;
        }
    }

    private static void AppendQuoted(StringBuilder text, string quoted)
    {
        text.Append('\'');
        foreach (var character in quoted)
        {
            _ = character switch
            {
                '\\' => text.Append(@"\\"),
                '\'' => text.Append(@"\'"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                _ => text.Append(character),
            };
        }

        text.Append('\'');
    }

    private static void AppendList(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, list[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, MapValue map)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in map)
        {
            if (!first)
                text.Append(", ");
            first = false;
            AppendName(text, name);
            text.Append(": ");
            Append(text, value);
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, in Value value)
    {
        if (!value.TryGetNode(out var node))
        {
            text.Append(CultureInfo.InvariantCulture, $"(#{value.AsEntityNumber()})");
            return;
        }

        text.Append('(');
        foreach (var label in node.Labels)
            AppendName(text.Append(':'), label);
        if (node.Properties.Count > 0)
        {
            if (!node.Labels.IsEmpty)
                text.Append(' ');
            AppendMap(text, node.Properties);
        }

        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, in Value value)
    {
        if (!value.TryGetRelationship(out var relationship))
        {
            text.Append(CultureInfo.InvariantCulture, $"[#{value.AsEntityNumber()}]");
            return;
        }

        AppendName(text.Append("[:"), relationship.Type);
        if (relationship.Properties.Count > 0)
            AppendMap(text.Append(' '), relationship.Properties);
        text.Append(']');
    }

    private static void AppendPath(StringBuilder text, PathValue path)
    {
        Append(text, path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var step = path.Relationships[i];
            var backwards = step.TryGetRelationship(out var relationship) && relationship.Start != path.Nodes[i].AsEntityNumber();
            text.Append(backwards ? "<-" : "-");
            Append(text, step);
            text.Append(backwards ? "-" : "->");
            Append(text, path.Nodes[i + 1]);
        }
    }

    private static void AppendPoint(StringBuilder text, PointValue point)
    {
        text.Append(CultureInfo.InvariantCulture, $"point({{x: {OfFloat(point.X)}, y: {OfFloat(point.Y)}");
        if (point.Z is { } height)
            text.Append(CultureInfo.InvariantCulture, $", z: {OfFloat(height)}");
        var system = point.Srid switch
        {
            4326 => "wgs-84",
            4979 => "wgs-84-3d",
            7203 => "cartesian",
            _ => "cartesian-3d",
        };
        text.Append(CultureInfo.InvariantCulture, $", crs: '{system}'}})");
    }

    // A name that is no identifier stands in backticks.
    private static void AppendName(StringBuilder text, string name)
    {
        if (IsIdentifier(name))
            text.Append(name);
        else
            text.Append('`').Append(name.Replace("`", "``", StringComparison.Ordinal)).Append('`');
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
            return false;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }

        return true;
    }
}
