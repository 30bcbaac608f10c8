namespace RelationGraph.PropertyGraph.Values;

/// <summary>Cypher's order of all values, by which ORDER BY sorts and <c>min</c> and <c>max</c> choose.</summary>
/// <remarks>
/// Kinds stand in this order: map, node, relationship, list, path, point, zoned date and time, local date and time, date,
/// zoned time, local time, duration, text, truth value, number, <c>null</c>. NaN is the greatest number, and texts are ordered by code point.
/// Two values are level where they are equivalent, as <see cref="Value.Equals(Value)"/> says, and NaN is level with NaN.
/// </remarks>
public sealed class ValueOrder : IComparer<Value>
{
    private ValueOrder()
    {
    }

    /// <summary>The order.</summary>
    public static ValueOrder Instance { get; } = new();

    private static ReadOnlySpan<byte> Ranks => [15, 13, 14, 14, 12, 3, 0, 1, 2, 4, 8, 10, 9, 7, 6, 11, 5];

    /// <inheritdoc/>
    public int Compare(Value x, Value y)
    {
        if (x.Kind == ValueKind.Integer && y.Kind == ValueKind.Integer)
            return x.AsInteger().CompareTo(y.AsInteger());
        int rank = Ranks[(int)x.Kind], other = Ranks[(int)y.Kind];
        return rank != other ? rank.CompareTo(other) : CompareWithin(x, y);
    }

    /// <summary>The order of two numbers of any kinds, without the rounding that makes neighbours beyond 2^53 level.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>-1, 0 or 1.</returns>
    /// <exception cref="InvalidOperationException">One is no number.</exception>
    public static int CompareNumbers(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer)
            return right.Kind == ValueKind.Integer ? left.AsInteger().CompareTo(right.AsInteger()) : Compare(left.AsInteger(), right.AsFloat());
        return right.Kind == ValueKind.Integer ? -Compare(right.AsInteger(), left.AsFloat()) : Compare(left.AsFloat(), right.AsFloat());
    }

    /// <summary>The order of two texts by code point.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Less than 0, 0, or more than 0.</returns>
    public static int CompareTexts(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var shared = left.CommonPrefixLength(right);
        if (shared == left.Length || shared == right.Length)
            return left.Length.CompareTo(right.Length);
        char one = left[shared], other = right[shared];

        // Halves of code points beyond U+FFFF stand below U+E000 as units, and above U+FFFF as what they are.
        return Place(one).CompareTo(Place(other));

        static int Place(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
    }

    /// <summary>The names of a map in the order of texts.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The names.</returns>
    public static string[] SortedNames(MapValue map)
    {
        string[] names = [.. map.Keys];
        Array.Sort(names, static (one, other) => CompareTexts(one, other));
        return names;
    }

    private static int CompareWithin(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
        ValueKind.Integer or ValueKind.Float => CompareNumbers(left, right),
        ValueKind.String => CompareTexts(left.AsString(), right.AsString()),
        ValueKind.List => CompareLists(left.AsList().AsSpan(), right.AsList().AsSpan()),
        ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
        ValueKind.Node or ValueKind.Relationship => left.AsEntityNumber().CompareTo(right.AsEntityNumber()),
        ValueKind.Path => ComparePaths(left.AsPath(), right.AsPath()),
        >= ValueKind.Date and <= ValueKind.Duration => TemporalOrder.Compare(left, right),
        _ => ComparePoints(left.AsPoint(), right.AsPoint()),
    };

    private static int Compare(double left, double right) =>
        left < right ? -1 : left > right ? 1 : left == right ? 0 : double.IsNaN(left).CompareTo(double.IsNaN(right));

    // What lies outside an integer's range is decided by the float alone; within it the float's whole part is exact.
    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= 9.2233720368547758E18)
            return -1;
        if (right < -9.2233720368547758E18)
            return 1;
        var whole = Math.Truncate(right);
        var order = left.CompareTo((long)whole);
        return order != 0 ? order : whole.CompareTo(right);
    }

    private static int CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        var shared = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shared; i++)
        {
            var order = Instance.Compare(left[i], right[i]);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    // By number of entries, then by the names in their order, then by the values in the order of the names.
    private static int CompareMaps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
            return left.Count.CompareTo(right.Count);
        string[] names = SortedNames(left), others = SortedNames(right);
        for (var i = 0; i < names.Length; i++)
        {
            var order = CompareTexts(names[i], others[i]);
            if (order != 0)
                return order;
        }

        foreach (var name in names)
        {
            var order = Instance.Compare(left[name], right[name]);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static int ComparePaths(PathValue left, PathValue right)
    {
        var order = Instance.Compare(left.Nodes[0], right.Nodes[0]);
        if (order != 0)
            return order;
        order = CompareLists(left.Relationships, right.Relationships);
        return order != 0 ? order : CompareLists(left.Nodes, right.Nodes);
    }

    private static int ComparePoints(PointValue left, PointValue right)
    {
        var order = left.Srid.CompareTo(right.Srid);
        if (order == 0)
            order = left.X.CompareTo(right.X);
        if (order == 0)
            order = left.Y.CompareTo(right.Y);
        return order != 0 ? order : Nullable.Compare(left.Z, right.Z);
    }
}
