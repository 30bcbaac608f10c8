using System.Collections;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>A list of values of any kinds, which does not change.</summary>
public sealed class ListValue : IReadOnlyList<Value>, IEquatable<ListValue>
{
    private readonly Value[] _items;

    /// <summary>Makes a list over an array that is not written any more.</summary>
    /// <param name="items">The items, in order; the list keeps the array itself.</param>
    /// <exception cref="Querying.CypherException">Lists and maps would stand too deep in each other.</exception>
    public ListValue(params Value[] items)
    {
        _items = items;
        Depth = Nesting.Around(items);
    }

    /// <summary>The list without items.</summary>
    public static ListValue Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>How deep lists and maps stand in each other, 1 for a list that holds none.</summary>
    internal int Depth { get; }

    /// <inheritdoc/>
    public Value this[int index] => _items[index];

    /// <summary>The items, in order.</summary>
    /// <returns>A view of them.</returns>
    public ReadOnlySpan<Value> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ListValue? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ListValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
