using RelationGraph.Cypher.Binding;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>Makes durations of maps.</summary>
internal static class DurationBuilder
{
    private static readonly string[] s_units =
        ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];

    public static Value Build(MapValue map)
    {
        if (map.Count == 0)
            throw Fault.Argument("InvalidArgumentValue", $"A DURATION cannot be made of an empty map: its fields are {Units()}.");
        Span<double> fractions = stackalloc double[s_units.Length];
        Span<long> whole = stackalloc long[s_units.Length];
        var exact = true;
        foreach (var (name, value) in map)
        {
            var unit = Array.FindIndex(s_units, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (unit < 0)
                throw Fault.Argument("InvalidArgumentValue", $"A DURATION has no such field; its fields are {Units()}.{Suggestion.For(name, s_units)}");
            if (!value.IsNumber)
                throw Fault.Type("InvalidArgumentType", $"The {s_units[unit]} of a DURATION must be a number, and is {KindNames.Describe(value)}.");
            fractions[unit] = value.AsNumber();
            if (value.Kind == ValueKind.Integer)
                whole[unit] = value.AsInteger();
            else
                exact = false;
        }

        try
        {
            return Value.Of(exact ? Whole(whole) : Fractions(fractions));
        }
        catch (OverflowException)
        {
            throw Fault.Argument("InvalidArgumentValue", "The fields make more than a duration can be.");
        }
    }

    private static DurationValue Whole(ReadOnlySpan<long> parts) => DurationValue.Of(
        ((Int128)parts[0] * 12) + parts[1],
        ((Int128)parts[2] * 7) + parts[3],
        ((Int128)parts[4] * 3600) + ((Int128)parts[5] * 60) + parts[6],
        ((Int128)parts[7] * 1_000_000) + ((Int128)parts[8] * 1000) + parts[9]);

    private static DurationValue Fractions(ReadOnlySpan<double> parts) => DurationValue.OfFractions(
        (parts[0] * 12) + parts[1],
        (parts[2] * 7) + parts[3],
        (parts[4] * 3600) + (parts[5] * 60) + parts[6],
        (parts[7] * 1_000_000) + (parts[8] * 1000) + parts[9]);

    private static string Units() => string.Join(", ", s_units);
}
