namespace RelationGraph.PropertyGraph.Values;

/// <content>Equivalence, by which rows are grouped and made distinct.</content>
public readonly partial struct Value
{
    /// <summary>Whether two values are equivalent.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values are not equivalent.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they are not.</returns>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Value other)
    {
        if (_kind != other._kind)
            return IsNumber && other.IsNumber && NumbersEqual(this, other);
        return _kind switch
        {
            ValueKind.Null => true,
            ValueKind.Boolean or ValueKind.Integer or ValueKind.Node or ValueKind.Relationship
                or ValueKind.Date or ValueKind.LocalTime => _bits == other._bits,
            // Each NaN is a group of its own.
            ValueKind.Float => BitConverter.Int64BitsToDouble(_bits) == BitConverter.Int64BitsToDouble(other._bits),
            ValueKind.String => string.Equals((string)_reference!, (string)other._reference!, StringComparison.Ordinal),
            _ => _bits == other._bits && _reference!.Equals(other._reference),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => _bits == 0 ? 1 : 2,
        ValueKind.Integer or ValueKind.Date or ValueKind.LocalTime => _bits.GetHashCode(),
        ValueKind.Node or ValueKind.Relationship => unchecked(((int)_bits * 31) + (int)_kind),
        ValueKind.Float => HashOf(BitConverter.Int64BitsToDouble(_bits)),
        ValueKind.String => ((string)_reference!).GetHashCode(StringComparison.Ordinal),
        _ => HashCode.Combine(_bits, _reference!.GetHashCode()),
    };

    // A whole number within a double's range hashes as the integer that it equals.
    private static int HashOf(double number) =>
        number >= -9.2233720368547758E18 && number < 9.2233720368547758E18 && Math.Floor(number) == number
            ? ((long)number).GetHashCode()
            : number.GetHashCode();

    // Beyond 2^53 neighbouring integers share a double: the double must be whole and the same integer.
    private static bool NumbersEqual(Value one, Value other)
    {
        var (whole, number) = one._kind == ValueKind.Integer ? (one._bits, other.AsFloat()) : (other._bits, one.AsFloat());
        return number >= -9.2233720368547758E18 && number < 9.2233720368547758E18 && Math.Floor(number) == number && (long)number == whole;
    }
}
