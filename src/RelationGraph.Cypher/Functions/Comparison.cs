using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>The operators <c>=</c>, <c>&lt;</c> and their kin, whose answer may be <c>null</c>.</summary>
internal static class Comparison
{
    // What Compare answers besides -1, 0 and 1: null; false on NaN; and null for < but true for <= on equal values of a kind without order.
    private const int Unknown = 2;
    private const int Unordered = 3;
    private const int Level = 4;

    public static Value Equal(in Value left, in Value right)
    {
        if (left.Kind == right.Kind)
        {
            if (left.Kind == ValueKind.Integer)
                return Value.Of(left.AsInteger() == right.AsInteger());
            if (left.Kind == ValueKind.String)
                return Value.Of(string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal));
        }

        return Truth(AreEqual(left, right));
    }

    public static Value NotEqual(in Value left, in Value right) => Truth(!AreEqual(left, right));

    public static Value Less(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
            return Value.Of(left.AsInteger() < right.AsInteger());
        var order = Compare(left, right);
        return order is Unknown or Level ? Value.Null : Value.Of(order == -1);
    }

    public static Value LessOrEqual(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
            return Value.Of(left.AsInteger() <= right.AsInteger());
        var order = Compare(left, right);
        return order == Unknown ? Value.Null : Value.Of(order is <= 0 or Level);
    }

    public static Value Greater(in Value left, in Value right) => Less(right, left);

    public static Value GreaterOrEqual(in Value left, in Value right) => LessOrEqual(right, left);

    /// <summary>Whether two values are equal; null where that is unknown.</summary>
    public static bool? AreEqual(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return null;
        if (left.Kind != right.Kind)
            return left.IsNumber && right.IsNumber && left.Equals(right);
        return left.Kind switch
        {
            // NaN equals nothing, itself included.
            ValueKind.Float => left.AsFloat() == right.AsFloat(),
            ValueKind.List => AreEqual(left.AsList().AsSpan(), right.AsList().AsSpan()),
            ValueKind.Map => AreEqual(left.AsMap(), right.AsMap()),
            _ => left.Equals(right),
        };
    }

    private static bool? AreEqual(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length)
            return false;
        bool? result = true;
        for (var i = 0; i < left.Length; i++)
        {
            switch (AreEqual(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? AreEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
            return false;
        bool? result = true;
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other))
                return false;

            // Of keys that differ none is found, whatever the values are: the loop goes on after an unknown.
            switch (AreEqual(value, other))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static int Compare(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Float && right.Kind == ValueKind.Float)
            return CompareFloats(left.AsFloat(), right.AsFloat());
        if (left.IsNumber && right.IsNumber)
            return IsNaN(left) || IsNaN(right) ? Unordered : ValueOrder.CompareNumbers(left, right);
        if (left.Kind != right.Kind)
            return Unknown;
        return left.Kind switch
        {
            ValueKind.Null => Unknown,
            ValueKind.Duration or ValueKind.Point => left.Equals(right) ? Level : Unknown,
            ValueKind.List => CompareLists(left.AsList().AsSpan(), right.AsList().AsSpan()),
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
            _ => Math.Sign(ValueOrder.Instance.Compare(left, right)),
        };
    }

    // The first items that are not equal decide; where one list begins the other the shorter is less.
    private static int CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        var shared = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shared; i++)
        {
            var order = CompareItems(left[i], right[i]);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    // By number of entries, then by names, then by the values in the order of the names.
    private static int CompareMaps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
            return left.Count.CompareTo(right.Count);
        string[] names = ValueOrder.SortedNames(left), others = ValueOrder.SortedNames(right);
        for (var i = 0; i < names.Length; i++)
        {
            var order = ValueOrder.CompareTexts(names[i], others[i]);
            if (order != 0)
                return Math.Sign(order);
        }

        foreach (var name in names)
        {
            var order = CompareItems(left[name], right[name]);
            if (order != 0)
                return order;
        }

        return 0;
    }

    // NaN within a list or map leaves the order unknown.
    private static int CompareItems(in Value left, in Value right)
    {
        if (AreEqual(left, right) == true)
            return 0;
        var order = Compare(left, right);
        return order == Unordered ? Unknown : order;
    }

    private static int CompareFloats(double left, double right) =>
        left < right ? -1 : left > right ? 1 : left == right ? 0 : Unordered;

    private static bool IsNaN(in Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat());

    private static Value Truth(bool? value) => value is { } known ? Value.Of(known) : Value.Null;
}
