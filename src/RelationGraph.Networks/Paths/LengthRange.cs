using System.Numerics;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Paths;

/// <summary>The lengths of the shortest and of the longest edge; 1 both without weights or edges.</summary>
internal readonly record struct LengthRange(double Least, double Most)
{
    /// <summary>Gives the range of a network's lengths.</summary>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static LengthRange Of(Network network)
    {
        Arguments.CheckNotNegative(network, nameof(network));
        if (!network.IsWeighted)
            return new LengthRange(1, 1);
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(network.Weights);
        var (least, most) = (new Vector<double>(double.PositiveInfinity), Vector<double>.Zero);
        foreach (var vector in vectors)
            (least, most) = (Vector.Min(least, vector), Vector.Max(most, vector));
        foreach (var length in network.Weights[(vectors.Length * Vector<double>.Count)..])
            (least, most) = (Vector.Min(least, new(length)), Vector.Max(most, new(length)));
        var range = new LengthRange(least[0], most[0]);
        for (var i = 1; i < Vector<double>.Count; i++)
            range = new LengthRange(Math.Min(range.Least, least[i]), Math.Max(range.Most, most[i]));
        return range;
    }
}
