using System.Runtime.InteropServices;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>Finds the nodes of a label by the value of a property.</summary>
internal sealed class PropertyIndex
{
    private readonly Dictionary<Value, Members> _members = [];

    /// <summary>How many nodes it holds.</summary>
    public int Count { get; private set; }

    /// <summary>How many different values they have.</summary>
    public int DistinctValues => _members.Count;

    /// <summary>The nodes whose value is equivalent to one.</summary>
    public ReadOnlySpan<int> Find(Value value)
    {
        ref var members = ref CollectionsMarshal.GetValueRefOrNullRef(_members, value);
        return System.Runtime.CompilerServices.Unsafe.IsNullRef(ref members) ? default : members.Span();
    }

    public void Add(Value value, int node)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_members, value, out _).Add(node);
        Count++;
    }

    public void Remove(Value value, int node)
    {
        ref var members = ref CollectionsMarshal.GetValueRefOrNullRef(_members, value);
        members.Remove(node);
        Count--;
        if (members.Count == 0)
            _members.Remove(value);
    }

    // Most values have one node: it needs no array.
    private struct Members
    {
        private int _only;
        private int[]? _several;

        public int Count { get; private set; }

        [System.Diagnostics.CodeAnalysis.UnscopedRef]
        public ReadOnlySpan<int> Span() => Count == 1 && _several is null ? new ReadOnlySpan<int>(ref _only) : new ReadOnlySpan<int>(_several, 0, Count);

        public void Add(int node)
        {
            if (Count == 0 && _several is null)
            {
                _only = node;
            }
            else
            {
                _several ??= [_only, 0, 0, 0];
                if (Count == _several.Length)
                    Array.Resize(ref _several, Count * 2);
                _several[Count] = node;
            }

            Count++;
        }

        public void Remove(int node)
        {
            if (_several is not null)
            {
                var at = Array.IndexOf(_several, node, 0, Count);
                _several.AsSpan((at + 1)..Count).CopyTo(_several.AsSpan(at));
            }

            Count--;
        }
    }
}
