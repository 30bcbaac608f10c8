using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>A value of Cypher: what a row holds, a parameter carries and a property stores; <c>default</c> is <c>null</c>.</summary>
/// <remarks>
/// <see cref="Equals(Value)"/> is Cypher's equivalence, by which rows are grouped: null equals null, 1 equals 1.0, and NaN equals nothing.
/// The operators <c>=</c> and <c>&lt;</c>, which know three truth values, are the query engine's.
/// </remarks>
[DebuggerDisplay("{ToString()}")]
public readonly partial struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly ValueKind _kind;

    private Value(ValueKind kind, long bits, object? reference)
    {
        _kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>The value <c>null</c>.</summary>
    public static Value Null => default;

    /// <summary>The truth value <c>true</c>.</summary>
    public static Value True => new(ValueKind.Boolean, 1, null);

    /// <summary>The truth value <c>false</c>.</summary>
    public static Value False => new(ValueKind.Boolean, 0, null);

    /// <summary>What it is.</summary>
    public ValueKind Kind => _kind;

    /// <summary>Whether it is <c>null</c>.</summary>
    public bool IsNull => _kind == ValueKind.Null;

    /// <summary>Whether it is the truth value <c>true</c>.</summary>
    public bool IsTrue => _kind == ValueKind.Boolean && _bits != 0;

    /// <summary>Whether it is the truth value <c>false</c>.</summary>
    public bool IsFalse => _kind == ValueKind.Boolean && _bits == 0;

    /// <summary>Whether it is a whole or a floating-point number.</summary>
    public bool IsNumber => _kind is ValueKind.Integer or ValueKind.Float;

    /// <summary>Whether it is more than the number of a node or relationship; anything else always is.</summary>
    public bool IsWhole => _kind is not (ValueKind.Node or ValueKind.Relationship) || _reference is not null;

    /// <summary>A truth value.</summary>
    /// <param name="value">Which of the two.</param>
    /// <returns>The value.</returns>
    public static Value Of(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static Value Of(long value) => new(ValueKind.Integer, value, null);

    /// <summary>A floating-point number.</summary>
    /// <param name="value">The number; NaN and the infinities are allowed.</param>
    /// <returns>The value.</returns>
    public static Value Of(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>A text.</summary>
    /// <param name="value">The text, or null for <c>null</c>.</param>
    /// <returns>The value.</returns>
    public static Value Of(string? value) => value is null ? default : new(ValueKind.String, 0, value);

    /// <summary>A list.</summary>
    /// <param name="value">The list.</param>
    /// <returns>The value.</returns>
    public static Value Of(ListValue value) => new(ValueKind.List, 0, value);

    /// <summary>A map.</summary>
    /// <param name="value">The map.</param>
    /// <returns>The value.</returns>
    public static Value Of(MapValue value) => new(ValueKind.Map, 0, value);

    /// <summary>A node with its labels and properties.</summary>
    /// <param name="value">The node.</param>
    /// <returns>The value.</returns>
    public static Value Of(NodeValue value) => new(ValueKind.Node, value.Id, value);

    /// <summary>A relationship with its type and properties.</summary>
    /// <param name="value">The relationship.</param>
    /// <returns>The value.</returns>
    public static Value Of(RelationshipValue value) => new(ValueKind.Relationship, value.Id, value);

    /// <summary>A path.</summary>
    /// <param name="value">The path.</param>
    /// <returns>The value.</returns>
    public static Value Of(PathValue value) => new(ValueKind.Path, 0, value);

    /// <summary>A duration.</summary>
    /// <param name="value">The duration.</param>
    /// <returns>The value.</returns>
    public static Value Of(DurationValue value) => new(ValueKind.Duration, 0, value);

    /// <summary>A point.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The value.</returns>
    public static Value Of(PointValue value) => new(ValueKind.Point, 0, value);

    /// <summary>A node by its number alone, as an engine holds it while a query runs.</summary>
    /// <param name="id">The number, at least 0.</param>
    /// <returns>The value, equal to a node of the same number.</returns>
    public static Value NodeNumber(long id) => new(ValueKind.Node, id, null);

    /// <summary>A relationship by its number alone, as an engine holds it while a query runs.</summary>
    /// <param name="id">The number, at least 0.</param>
    /// <returns>The value, equal to a relationship of the same number.</returns>
    public static Value RelationshipNumber(long id) => new(ValueKind.Relationship, id, null);

    /// <summary>The truth value.</summary>
    /// <returns>The truth value.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public bool AsBoolean() => _kind == ValueKind.Boolean ? _bits != 0 : throw Not(ValueKind.Boolean);

    /// <summary>The whole number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public long AsInteger() => _kind == ValueKind.Integer ? _bits : throw Not(ValueKind.Integer);

    /// <summary>The floating-point number; a whole number does not count as one.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public double AsFloat() => _kind == ValueKind.Float ? BitConverter.Int64BitsToDouble(_bits) : throw Not(ValueKind.Float);

    /// <summary>A number of either kind as a floating-point number.</summary>
    /// <returns>The number, rounded if it is whole and beyond 2^53.</returns>
    /// <exception cref="InvalidOperationException">It is no number.</exception>
    public double AsNumber() => _kind == ValueKind.Integer ? _bits : AsFloat();

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public string AsString() => _kind == ValueKind.String ? (string)_reference! : throw Not(ValueKind.String);

    /// <summary>The list.</summary>
    /// <returns>The list.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public ListValue AsList() => _kind == ValueKind.List ? (ListValue)_reference! : throw Not(ValueKind.List);

    /// <summary>The map.</summary>
    /// <returns>The map.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public MapValue AsMap() => _kind == ValueKind.Map ? (MapValue)_reference! : throw Not(ValueKind.Map);

    /// <summary>The node with its labels and properties.</summary>
    /// <returns>The node.</returns>
    /// <exception cref="InvalidOperationException">It is no node, or is one by its number alone.</exception>
    public NodeValue AsNode() => _reference as NodeValue ?? throw Not(ValueKind.Node);

    /// <summary>The relationship with its type and properties.</summary>
    /// <returns>The relationship.</returns>
    /// <exception cref="InvalidOperationException">It is no relationship, or is one by its number alone.</exception>
    public RelationshipValue AsRelationship() => _reference as RelationshipValue ?? throw Not(ValueKind.Relationship);

    /// <summary>The node with its labels and properties, where the value holds them.</summary>
    /// <param name="node">The node.</param>
    /// <returns>False if the value is no node, or is one by its number alone.</returns>
    public bool TryGetNode([MaybeNullWhen(false)] out NodeValue node) => (node = _reference as NodeValue) is not null;

    /// <summary>The relationship with its type and properties, where the value holds them.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>False if the value is no relationship, or is one by its number alone.</returns>
    public bool TryGetRelationship([MaybeNullWhen(false)] out RelationshipValue relationship) =>
        (relationship = _reference as RelationshipValue) is not null;

    /// <summary>The path.</summary>
    /// <returns>The path.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public PathValue AsPath() => _kind == ValueKind.Path ? (PathValue)_reference! : throw Not(ValueKind.Path);

    /// <summary>The number of a node or relationship within its graph.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">It is neither.</exception>
    public long AsEntityNumber() => _kind is ValueKind.Node or ValueKind.Relationship ? _bits : throw Not(ValueKind.Node);

    /// <summary>The duration.</summary>
    /// <returns>The duration.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public DurationValue AsDuration() => _kind == ValueKind.Duration ? (DurationValue)_reference! : throw Not(ValueKind.Duration);

    /// <summary>The point.</summary>
    /// <returns>The point.</returns>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public PointValue AsPoint() => _kind == ValueKind.Point ? (PointValue)_reference! : throw Not(ValueKind.Point);

    /// <summary>The value in Cypher's own notation, as <see cref="ValueText.Of"/> writes it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ValueText.Of(this);

    private InvalidOperationException Not(ValueKind wanted) => new($"The value is {_kind}, not {wanted}.");
}
