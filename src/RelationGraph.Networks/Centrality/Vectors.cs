using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RelationGraph.Networks.Centrality;

/// <summary>Sums over vectors, taken in an order that is the same on every machine: four sums side by side, then these, then the rest.</summary>
internal static class Vectors
{
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var fours = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var otherFours = MemoryMarshal.Cast<double, Vector256<double>>(b);
        var sums = Vector256<double>.Zero;
        for (var i = 0; i < fours.Length; i++)
            sums += fours[i] * otherFours[i];
        var sum = Vector256.Sum(sums);
        for (var i = fours.Length * Vector256<double>.Count; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    public static double Length(ReadOnlySpan<double> a) => Math.Sqrt(Dot(a, a));

    public static double Sum(ReadOnlySpan<double> a)
    {
        var fours = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var sums = Vector256<double>.Zero;
        foreach (var four in fours)
            sums += four;
        var sum = Vector256.Sum(sums);
        for (var i = fours.Length * Vector256<double>.Count; i < a.Length; i++)
            sum += a[i];
        return sum;
    }

    /// <summary>Adds <paramref name="factor"/> × <paramref name="a"/> to a vector.</summary>
    public static void Add(ReadOnlySpan<double> a, double factor, Span<double> to)
    {
        var fours = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var toFours = MemoryMarshal.Cast<double, Vector256<double>>(to);
        for (var i = 0; i < fours.Length; i++)
            toFours[i] += factor * fours[i];
        for (var i = fours.Length * Vector256<double>.Count; i < a.Length; i++)
            to[i] += factor * a[i];
    }

    public static void Scale(Span<double> a, double factor)
    {
        foreach (ref var four in MemoryMarshal.Cast<double, Vector256<double>>(a))
            four *= factor;
        for (var i = a.Length / Vector256<double>.Count * Vector256<double>.Count; i < a.Length; i++)
            a[i] *= factor;
    }
}
