using System.Runtime.InteropServices;

namespace RelationGraph.Cypher.Storage;

/// <summary>The relationships that leave each node, or that enter it: blocks of one array, each in order of type, other end and number.</summary>
/// <remarks>
/// A type's relationships stand together in a block, and those to one node together in that, so that both are found by binary search.
/// A block that is full moves to the end of the array, with twice the room.
/// </remarks>
internal sealed class Adjacency
{
    private AdjacentEdge[] _edges = [];
    private int _used;
    private Block[] _blocks = [];

    /// <summary>All edges of a node.</summary>
    public ReadOnlySpan<AdjacentEdge> Of(int node)
    {
        if ((uint)node >= (uint)_blocks.Length)
            return default;
        ref readonly var block = ref _blocks[node];
        return new ReadOnlySpan<AdjacentEdge>(_edges, block.Start, block.Count);
    }

    /// <summary>A node's edges of one type.</summary>
    public ReadOnlySpan<AdjacentEdge> Of(int node, int type) => Segment(node, type);

    /// <summary>A node's edges of one type to one node.</summary>
    public ReadOnlySpan<AdjacentEdge> Of(int node, int type, int other) => To(Of(node, type), other);

    /// <summary>Of a node's edges of one type those to one node.</summary>
    public static ReadOnlySpan<AdjacentEdge> To(ReadOnlySpan<AdjacentEdge> typed, int other)
    {
        var (start, high) = (0, typed.Length);
        while (start < high)
        {
            var middle = (start + high) >>> 1;
            if (typed[middle].Node < other)
                start = middle + 1;
            else
                high = middle;
        }

        var end = start;
        while (end < typed.Length && typed[end].Node == other)
            end++;
        return typed[start..end];
    }

    /// <summary>A node's edges of one type, or of any with -1, for whoever comes back to them; valid until something changes.</summary>
    public ArraySegment<AdjacentEdge> Segment(int node, int type)
    {
        if ((uint)node >= (uint)_blocks.Length)
            return ArraySegment<AdjacentEdge>.Empty;
        ref readonly var block = ref _blocks[node];
        if (type < 0)
            return new ArraySegment<AdjacentEdge>(_edges, block.Start, block.Count);
        var all = new ReadOnlySpan<AdjacentEdge>(_edges, block.Start, block.Count);
        if (all.IsEmpty || (all[0].Type == type && all[^1].Type == type))
            return new ArraySegment<AdjacentEdge>(_edges, block.Start, block.Count);
        var start = First(all, new AdjacentEdge(type, 0, 0));
        return new ArraySegment<AdjacentEdge>(_edges, block.Start + start, First(all[start..], new AdjacentEdge(type + 1, 0, 0)));
    }

    public int Count(int node) => (uint)node < (uint)_blocks.Length ? _blocks[node].Count : 0;

    public void Add(int node, AdjacentEdge edge)
    {
        if (node >= _blocks.Length)
            Array.Resize(ref _blocks, Math.Max(node + 1, Math.Max(16, _blocks.Length * 2)));
        ref var block = ref _blocks[node];
        if (block.Count == block.Capacity)
            Move(ref block);
        var edges = new Span<AdjacentEdge>(_edges, block.Start, block.Count + 1);
        var at = First(edges[..block.Count], edge);
        edges[at..block.Count].CopyTo(edges[(at + 1)..]);
        edges[at] = edge;
        block.Count++;
    }

    public void Remove(int node, AdjacentEdge edge)
    {
        ref var block = ref _blocks[node];
        var edges = new Span<AdjacentEdge>(_edges, block.Start, block.Count);
        var at = First(edges, edge);
        edges[(at + 1)..].CopyTo(edges[at..]);
        block.Count--;
    }

    /// <summary>Replaces everything by the edges of these relationships, without room to spare.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="types">The types; negative where a relationship was deleted.</param>
    /// <param name="near">The nodes whose edges they become.</param>
    /// <param name="far">The nodes at the other end.</param>
    public void Rebuild(int nodes, ReadOnlySpan<int> types, ReadOnlySpan<int> near, ReadOnlySpan<int> far)
    {
        _blocks = new Block[nodes];
        var live = 0;
        for (var relationship = 0; relationship < types.Length; relationship++)
        {
            if (types[relationship] < 0)
                continue;
            _blocks[near[relationship]].Capacity++;
            live++;
        }

        var start = 0;
        foreach (ref var block in _blocks.AsSpan())
        {
            block.Start = start;
            start += block.Capacity;
        }

        _edges = new AdjacentEdge[live];
        _used = live;
        for (var relationship = 0; relationship < types.Length; relationship++)
        {
            if (types[relationship] < 0)
                continue;
            ref var block = ref _blocks[near[relationship]];
            _edges[block.Start + block.Count++] = new AdjacentEdge(types[relationship], far[relationship], relationship);
        }

        foreach (ref readonly var block in _blocks.AsSpan())
            new Span<AdjacentEdge>(_edges, block.Start, block.Count).Sort(static (one, other) => one.Order(other));
    }

    /// <summary>The first place whose edge is not before the one given.</summary>
    private static int First(ReadOnlySpan<AdjacentEdge> edges, AdjacentEdge edge)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (edges[middle].Order(edge) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Move(ref Block block)
    {
        var capacity = Math.Max(4, block.Capacity * 2);
        if (_used + capacity > _edges.Length)
            Array.Resize(ref _edges, Math.Max(_used + capacity, Math.Max(64, _edges.Length * 2)));
        Array.Copy(_edges, block.Start, _edges, _used, block.Count);
        block.Start = _used;
        block.Capacity = capacity;
        _used += capacity;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Block
    {
        public int Start;
        public int Count;
        public int Capacity;
    }
}
