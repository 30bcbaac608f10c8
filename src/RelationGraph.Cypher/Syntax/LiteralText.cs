using System.Globalization;
using System.Text;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Reads numbers, texts and quoted names as they stand in a query.</summary>
internal static class LiteralText
{
    /// <summary>A whole number in base 10, 16 or 8.</summary>
    /// <param name="text">The query.</param>
    /// <param name="token">The number's token.</param>
    /// <param name="negative">Whether a minus stands before it, so that the least number of all can be written.</param>
    public static long Integer(string text, in Token token, bool negative)
    {
        var digits = text.AsSpan(token.Start, token.End - token.Start);
        var radix = 10UL;
        if (digits.Length > 1 && digits[0] == '0')
        {
            radix = digits[1] is 'x' or 'X' ? 16UL : digits[1] is 'o' or 'O' ? 8UL : 0;
            if (radix == 0)
                throw LeadingZero(text, token, digits);
            digits = digits[2..];
        }
        if (digits.Length == 0 || HasLooseUnderscore(digits))
            throw BadNumber(text, token);
        UInt128 value = 0;
        foreach (var c in digits)
        {
            if (c == '_')
                continue;
            var digit = char.IsAsciiDigit(c) ? c - (ulong)'0' : char.IsAsciiHexDigit(c) ? (ulong)((c | 0x20) - 'a' + 10) : ulong.MaxValue;
            if (digit >= radix)
                throw BadNumber(text, token);
            if (value <= ulong.MaxValue)
                value = (value * radix) + digit;
        }
        var greatest = (UInt128)long.MaxValue + (negative ? 1U : 0U);
        if (value > greatest)
        {
            throw SyntaxFault.Of(
                text,
                token.Start,
                "IntegerOverflow",
                $"The integer {(negative ? "-" : "")}{Shown(text, token)} is out of range: integers go from {long.MinValue} to {long.MaxValue}.");
        }
        return negative ? unchecked(-(long)(ulong)value) : (long)value;
    }

    /// <summary>A number with a fraction or an exponent.</summary>
    public static double Float(string text, in Token token)
    {
        var digits = text.AsSpan(token.Start, token.End - token.Start);
        if (HasLooseUnderscore(digits))
            throw BadNumber(text, token);
        if (digits.Contains('_'))
            digits = digits.ToString().Replace("_", "", StringComparison.Ordinal);
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value))
            throw BadNumber(text, token);
        if (double.IsInfinity(value))
            throw SyntaxFault.Of(text, token.Start, "FloatingPointOverflow", $"The number {Shown(text, token)} is too large for a floating-point number.");
        return value;
    }

    /// <summary>A text, without its quotes and with its escapes resolved.</summary>
    public static string Text(string text, in Token token)
    {
        if (!token.Escaped)
            return text.Substring(token.Start + 1, token.End - token.Start - 2);
        var result = new StringBuilder(token.End - token.Start);
        var end = token.End - 1;
        for (var i = token.Start + 1; i < end;)
        {
            if (text[i] == '\\')
                i = Escape(text, i, end, result);
            else
                result.Append(text[i++]);
        }
        return result.ToString();
    }

    /// <summary>A name between backticks that begins at the offset.</summary>
    public static string Quoted(string text, in Token token, int start)
    {
        var name = text.Substring(start + 1, token.End - start - 2);
        return token.Escaped ? name.Replace("``", "`", StringComparison.Ordinal) : name;
    }

    private static int Escape(string text, int at, int end, StringBuilder result)
    {
        var c = text[at + 1];
        if (c is 'u' or 'U')
            return UnicodeEscape(text, at, end, result);
        char? meant = c switch
        {
            '\\' or '\'' or '"' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        // Before any other character a backslash stands for itself.
        if (meant is null)
            result.Append('\\');
        result.Append(meant ?? c);
        return at + 2;
    }

    private static int UnicodeEscape(string text, int at, int end, StringBuilder result)
    {
        var small = text[at + 1] == 'u';
        var length = small ? 4 : 8;
        var from = at + 2;
        if (from + length > end
            || !uint.TryParse(text.AsSpan(from, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF)
        {
            // C:\Users is text.
            if (!small)
            {
                result.Append(text, at, 2);
                return from;
            }
            var shown = text.AsSpan(at, Math.Min(length + 2, end - at));
            throw SyntaxFault.Of(
                text,
                at,
                "InvalidUnicodeLiteral",
                $"The escape {shown} is no character: expected 4 hexadecimal digits after \\u.");
        }
        if (code <= char.MaxValue)
            result.Append((char)code);
        else
            result.Append(new Rune(code).ToString());
        return from + length;
    }

    private static CypherException LeadingZero(string text, in Token token, ReadOnlySpan<char> digits)
    {
        var hint = "";
        if (digits.IndexOfAnyExceptInRange('0', '7') < 0)
            hint = $" An octal number is written 0o{digits[1..]}.";
        return SyntaxFault.Of(text, token.Start, "InvalidNumberLiteral", $"The number {digits} begins with 0.{hint}");
    }

    private static CypherException BadNumber(string text, in Token token) =>
        SyntaxFault.Of(
            text,
            token.Start,
            "InvalidNumberLiteral",
            $"{Shown(text, token)} is no number; a name that begins with a digit stands between backticks.");

    /// <summary>Whether an underscore stands elsewhere than between two digits.</summary>
    private static bool HasLooseUnderscore(ReadOnlySpan<char> digits) => digits[^1] == '_' || digits.Contains("__", StringComparison.Ordinal);

    private static string Shown(string text, in Token token)
    {
        var shown = text.AsSpan(token.Start, token.End - token.Start);
        return shown.Length <= 40 ? shown.ToString() : string.Concat(shown[..37], "...");
    }
}
