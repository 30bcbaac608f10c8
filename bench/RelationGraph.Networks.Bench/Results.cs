namespace RelationGraph.Networks.Bench;

/// <summary>The values of the last run, in memory that the next run takes again.</summary>
internal sealed class Results
{
    private double[] doubles = [];
    private int[] integers = [];

    /// <summary>The values as real numbers; empty where they are integers.</summary>
    public Memory<double> Doubles { get; private set; }

    /// <summary>The values as integers; empty where they are real numbers.</summary>
    public Memory<int> Integers { get; private set; }

    /// <summary>A figure beside the values: a count, a modularity, a sum of lengths.</summary>
    public double Figure { get; set; }

    /// <summary>Gives room for real numbers, whose content nothing is known of.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The room.</returns>
    public Memory<double> TakeDoubles(int count)
    {
        if (doubles.Length < count)
            doubles = new double[count];
        Integers = default;
        return Doubles = doubles.AsMemory(0, count);
    }

    /// <summary>Gives room for integers, whose content nothing is known of.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The room.</returns>
    public Memory<int> TakeIntegers(int count)
    {
        if (integers.Length < count)
            integers = new int[count];
        Doubles = default;
        return Integers = integers.AsMemory(0, count);
    }

    /// <summary>Gives the values as real numbers, −1 in integers for what is out of reach.</summary>
    /// <returns>The values.</returns>
    public double[] ToArray()
    {
        if (!Doubles.IsEmpty)
            return Doubles.ToArray();
        return Array.ConvertAll(Integers.ToArray(), value => value < 0 ? double.PositiveInfinity : value);
    }

    /// <summary>Gives the sum of the values that are finite.</summary>
    /// <returns>The sum.</returns>
    public double Sum()
    {
        var sum = 0.0;
        foreach (var value in Doubles.Span)
            sum += double.IsFinite(value) ? value : 0;
        foreach (var value in Integers.Span)
            sum += Math.Max(value, 0);
        return sum;
    }
}
