using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace RelationGraph.PropertyGraph.Values;

/// <summary>A map from names to values, which does not change; it keeps the order in which its entries were given.</summary>
public sealed class MapValue : IReadOnlyDictionary<string, Value>, IEquatable<MapValue>
{
    private readonly OrderedDictionary<string, Value> _entries;

    /// <summary>Makes a map; of two entries of one name the later holds.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <exception cref="Querying.CypherException">Lists and maps would stand too deep in each other.</exception>
    public MapValue(params IEnumerable<KeyValuePair<string, Value>> entries)
    {
        _entries = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, value) in entries)
            _entries[name] = value;
        Depth = Nesting.Around(_entries.Values);
    }

    /// <summary>The map without entries.</summary>
    public static MapValue Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>How deep lists and maps stand in each other, 1 for a map that holds none.</summary>
    internal int Depth { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<Value> Values => _entries.Values;

    /// <inheritdoc/>
    public Value this[string key] => _entries[key];

    /// <summary>The value of a name, <c>null</c> where the map has no such name.</summary>
    /// <param name="name">The name, case counting.</param>
    /// <returns>The value.</returns>
    public Value Find(string name) => _entries.GetValueOrDefault(name);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(MapValue? other)
    {
        if (other is null || other.Count != Count)
            return false;
        foreach (var (name, value) in _entries)
        {
            if (!other._entries.TryGetValue(name, out var theirs) || value != theirs)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MapValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of the entries does not count.
        var hash = Count;
        foreach (var (name, value) in _entries)
            hash ^= HashCode.Combine(StringComparer.Ordinal.GetHashCode(name), value);
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
