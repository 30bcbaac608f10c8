using System.Globalization;
using System.Numerics;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

internal enum RoundingMode
{
    Ceiling,
    Floor,
    Up,
    Down,
    HalfEven,
    HalfUp,
    HalfDown,
    Unnecessary,
}

/// <summary>Rounds floating-point numbers as Java does.</summary>
internal static class Rounding
{
    public static bool TryMode(string name, out RoundingMode mode)
    {
        (var known, mode) = name.ToUpperInvariant() switch
        {
            "CEILING" => (true, RoundingMode.Ceiling),
            "FLOOR" => (true, RoundingMode.Floor),
            "UP" => (true, RoundingMode.Up),
            "DOWN" => (true, RoundingMode.Down),
            "HALF_EVEN" => (true, RoundingMode.HalfEven),
            "HALF_UP" => (true, RoundingMode.HalfUp),
            "HALF_DOWN" => (true, RoundingMode.HalfDown),
            "UNNECESSARY" => (true, RoundingMode.Unnecessary),
            _ => (false, RoundingMode.HalfUp),
        };
        return known;
    }

    /// <summary>The nearest integer, of two the greater; what is finite and no INTEGER holds becomes the greatest or least of them.</summary>
    public static double ToWhole(double number)
    {
        if (!double.IsFinite(number))
            return number;
        var below = Math.Floor(number);
        var whole = number - below >= 0.5 ? below + 1 : below;

        // The conversion to an integer and back drops the sign of zero and bounds the rest.
        return (double)(long)Math.Clamp(whole, -9.2233720368547758E18, 9.2233720368547748E18) is var bounded && whole >= 9.2233720368547758E18
            ? 9.2233720368547758E18
            : bounded;
    }

    /// <summary>Rounds the shortest decimal notation of a number: 1.005 to two digits is 1.01.</summary>
    public static double ToDigits(double number, int precision, RoundingMode mode)
    {
        if (!double.IsFinite(number) || number == 0)
            return number;
        var (unscaled, scale) = Decimal(number);
        if (scale <= precision)
            return number;
        var unit = BigInteger.Pow(10, scale - precision);
        var quotient = BigInteger.DivRem(unscaled, unit, out var rest);
        if (!rest.IsZero && Grows(quotient, BigInteger.Abs(rest) * 2, unit, unscaled.Sign, mode))
            quotient += unscaled.Sign;
        return double.Parse(quotient.ToString(CultureInfo.InvariantCulture) + "E-" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    // Whether the quotient, cut off, moves one further from zero.
    private static bool Grows(BigInteger quotient, BigInteger twiceRest, BigInteger unit, int sign, RoundingMode mode)
    {
        var half = twiceRest.CompareTo(unit);
        return mode switch
        {
            RoundingMode.Ceiling => sign > 0,
            RoundingMode.Floor => sign < 0,
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.HalfUp => half >= 0,
            RoundingMode.HalfDown => half > 0,
            RoundingMode.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
            _ => throw Fault.Argument("InvalidArgumentValue", "The number has more digits than the mode UNNECESSARY allows."),
        };
    }

    private static (BigInteger Unscaled, int Scale) Decimal(double number)
    {
        var text = ValueText.OfFloat(number);
        var end = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = end < 0 ? 0 : int.Parse(text.AsSpan(end + 1), CultureInfo.InvariantCulture);
        var mantissa = end < 0 ? text : text[..end];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var unscaled = BigInteger.Parse(mantissa.Remove(point, 1), CultureInfo.InvariantCulture);
        return (unscaled, mantissa.Length - point - 1 - exponent);
    }
}
