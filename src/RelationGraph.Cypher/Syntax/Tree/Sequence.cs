using System.Collections;
using System.Runtime.CompilerServices;

namespace RelationGraph.Cypher.Syntax.Tree;

/// <summary>Syntax in order, equal to another where the members are.</summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
internal readonly struct Sequence<T>(T[] items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[]? _items = items;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => _items![index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(Sequence<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes sequences.</summary>
internal static class Sequence
{
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
