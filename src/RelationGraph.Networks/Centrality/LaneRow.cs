using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RelationGraph.Networks.Centrality;

/// <summary>Sixteen numbers, one a lane: what one node has in sixteen searches that go side by side.</summary>
/// <remarks>Sums and products are taken lane by lane, so that no width of the machine's registers changes a digit.</remarks>
internal struct LaneRow
{
    /// <summary>The number of lanes.</summary>
    public const int Lanes = 16;

    private Vector512<double> low;
    private Vector512<double> high;

    /// <summary>The lanes, as bits, that hold more than 0.</summary>
    public readonly int Positive
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)Vector512.GreaterThan(low, Vector512<double>.Zero).ExtractMostSignificantBits()
            | ((int)Vector512.GreaterThan(high, Vector512<double>.Zero).ExtractMostSignificantBits() << 8);
    }

    /// <summary>The sum of all lanes, always in the same order.</summary>
    public readonly double Sum
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var eight = low + high;
            var four = eight.GetLower() + eight.GetUpper();
            var two = four.GetLower() + four.GetUpper();
            return two[0] + two[1];
        }
    }

    /// <summary>The least of all lanes.</summary>
    public readonly double Least
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var eight = Vector512.MinNative(low, high);
            var four = Vector256.MinNative(eight.GetLower(), eight.GetUpper());
            var two = Vector128.MinNative(four.GetLower(), four.GetUpper());
            return Math.Min(two[0], two[1]);
        }
    }

    /// <summary>One number in all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow Of(double number) => new() { low = Vector512.Create(number), high = Vector512.Create(number) };

    /// <summary>The lanes, as bits, that are less than those of another row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int LessThan(in LaneRow other) =>
        (int)Vector512.LessThan(low, other.low).ExtractMostSignificantBits() | ((int)Vector512.LessThan(high, other.high).ExtractMostSignificantBits() << 8);

    /// <summary>The lesser of two rows, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow Min(in LaneRow left, in LaneRow right) =>
        new() { low = Vector512.MinNative(left.low, right.low), high = Vector512.MinNative(left.high, right.high) };

    /// <summary>Adds lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow operator +(in LaneRow left, in LaneRow right) => new() { low = left.low + right.low, high = left.high + right.high };

    /// <summary>Multiplies lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow operator *(in LaneRow left, in LaneRow right) => new() { low = left.low * right.low, high = left.high * right.high };

    /// <summary>Divides one number by each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow operator /(double dividend, in LaneRow row) =>
        new() { low = Vector512.Create(dividend) / row.low, high = Vector512.Create(dividend) / row.high };

    /// <summary>Keeps the lanes whose bits are set, and makes the others 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow operator &(in LaneRow row, int lanes) => new() { low = row.low & Mask(lanes), high = row.high & Mask(lanes >> 8) };

    /// <summary>Gives the lanes of a row whose bits are set, and those of another elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneRow Select(in LaneRow row, in LaneRow other, int lanes) => new()
    {
        low = Vector512.ConditionalSelect(Mask(lanes), row.low, other.low),
        high = Vector512.ConditionalSelect(Mask(lanes >> 8), row.high, other.high),
    };

    /// <summary>Takes the lanes of another row whose bits are set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(in LaneRow other, int lanes)
    {
        low = Vector512.ConditionalSelect(Mask(lanes), other.low, low);
        high = Vector512.ConditionalSelect(Mask(lanes >> 8), other.high, high);
    }

    /// <summary>Gives one lane.</summary>
    public readonly double Get(int lane) => lane < Lanes / 2 ? low[lane] : high[lane - (Lanes / 2)];

    /// <summary>Sets one lane.</summary>
    public void Set(int lane, double number)
    {
        if (lane < Lanes / 2)
            low = low.WithElement(lane, number);
        else
            high = high.WithElement(lane - (Lanes / 2), number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Mask(int lanes)
    {
        var bits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((long)lanes) & bits, bits).AsDouble();
    }
}
