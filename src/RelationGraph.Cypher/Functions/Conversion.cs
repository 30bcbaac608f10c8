using System.Globalization;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>Reads truth values and numbers from values of other kinds; what cannot be read is null.</summary>
internal static class Conversion
{
    // Beyond so many digits an integer does not fit, whatever they are.
    private const int MostDigits = 19;

    /// <summary>False where the kind cannot be converted at all.</summary>
    public static bool TryBoolean(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.Integer => Value.Of(value.AsInteger() != 0),
            ValueKind.String => BooleanOf(value.AsString()),
            _ => Value.Null,
        };
        return value.Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.String or ValueKind.Null;
    }

    /// <summary>False where the kind cannot be converted at all.</summary>
    public static bool TryInteger(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Integer => value,
            ValueKind.Float => Value.Of(Truncated(value.AsFloat())),
            ValueKind.Boolean => Value.Of(value.IsTrue ? 1L : 0L),
            ValueKind.String => IntegerOf(value.AsString()),
            _ => Value.Null,
        };
        return value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or ValueKind.String or ValueKind.Null;
    }

    /// <summary>False where the kind cannot be converted at all.</summary>
    public static bool TryFloat(in Value value, out Value result)
    {
        result = value.Kind switch
        {
            ValueKind.Float => value,
            ValueKind.Integer => Value.Of((double)value.AsInteger()),
            ValueKind.String => FloatOf(value.AsString()),
            _ => Value.Null,
        };
        return value.Kind is ValueKind.Float or ValueKind.Integer or ValueKind.String or ValueKind.Null;
    }

    /// <summary>False where the kind cannot be converted at all.</summary>
    public static bool TryText(in Value value, out Value result)
    {
        var converts = value.Kind is not (ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.Null);
        result = !converts ? Value.Null : value.Kind == ValueKind.String ? value : Value.Of(ValueText.Plain(value));
        return converts || value.IsNull;
    }

    private static Value BooleanOf(string text)
    {
        var word = text.AsSpan().Trim();
        return word.Equals("true", StringComparison.OrdinalIgnoreCase) ? Value.True
            : word.Equals("false", StringComparison.OrdinalIgnoreCase) ? Value.False
            : Value.Null;
    }

    // Towards zero; what is beyond the range becomes the end of it, and NaN becomes 0.
    private static long Truncated(double number) =>
        double.IsNaN(number) ? 0 : number >= 9.2233720368547758E18 ? long.MaxValue : number <= -9.2233720368547758E18 ? long.MinValue : (long)number;

    private static Value IntegerOf(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Value.Of(whole);
        if (!IsDecimal(text, out var start, out var point, out var end, out var exponent))
            return Value.Null;

        // The digits before the point, once the exponent has moved it.
        var digits = string.Concat(text.AsSpan(start, point - start), point < end ? text.AsSpan(point + 1, end - point - 1) : default);
        var trimmed = digits.TrimStart('0');
        var count = point - start + exponent - (digits.Length - trimmed.Length);
        if (trimmed.Length == 0 || count <= 0)
            return Value.Of(0);
        var number = count <= MostDigits
            ? Int128.Parse(trimmed.Length >= count ? trimmed.AsSpan(0, (int)count) : trimmed.PadRight((int)count, '0'), CultureInfo.InvariantCulture)
            : Int128.MaxValue;
        if (text[0] == '-')
            number = -number;
        return number >= long.MinValue && number <= long.MaxValue
            ? Value.Of((long)number)
            : throw Fault.Type("InvalidArgumentValue", $"toInteger() cannot hold {ValueText.Of(Value.Of(text))}: it is beyond the range of INTEGER.");
    }

    private static Value FloatOf(string text)
    {
        var number = text.AsSpan().Trim();
        var unsigned = number is ['+' or '-', ..] ? number[1..] : number;
        if (unsigned.SequenceEqual("NaN"))
            return Value.Of(double.NaN);
        if (unsigned.SequenceEqual("Infinity"))
            return Value.Of(number[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity);

        // Java's own mark of a floating-point number is allowed.
        if (number is [.., 'd' or 'D' or 'f' or 'F'])
            number = number[..^1];
        return IsDecimal(number, out _, out _, out _, out _) ? Value.Of(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)) : Value.Null;
    }

    // Digits with at most one point among them, a sign before and an exponent behind.
    private static bool IsDecimal(ReadOnlySpan<char> text, out int start, out int point, out int end, out long exponent)
    {
        start = text is ['+' or '-', ..] ? 1 : 0;
        exponent = 0;
        point = start;
        while (point < text.Length && char.IsAsciiDigit(text[point]))
            point++;
        end = point;
        if (end < text.Length && text[end] == '.')
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }

        if (end - start == (end > point ? 1 : 0))
            return false;
        if (end == text.Length)
            return true;
        return text[end] is 'e' or 'E' && IsExponent(text[(end + 1)..], out exponent);
    }

    private static bool IsExponent(ReadOnlySpan<char> text, out long exponent)
    {
        exponent = 0;
        var digits = text is ['+' or '-', ..] ? text[1..] : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            number = text[0] == '-' ? int.MinValue : int.MaxValue;
        exponent = number;
        return true;
    }
}
