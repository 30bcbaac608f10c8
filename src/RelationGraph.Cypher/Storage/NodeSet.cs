using System.Numerics;

namespace RelationGraph.Cypher.Storage;

/// <summary>A set of node numbers, one bit a node.</summary>
internal sealed class NodeSet
{
    private ulong[] _words = [];

    public int Count { get; private set; }

    public bool Contains(int node) => (uint)(node >> 6) < (uint)_words.Length && (_words[node >> 6] & (1UL << node)) != 0;

    public void Add(int node)
    {
        var word = node >> 6;
        if (word >= _words.Length)
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        if ((_words[word] & (1UL << node)) != 0)
            return;
        _words[word] |= 1UL << node;
        Count++;
    }

    public void Remove(int node)
    {
        if (!Contains(node))
            return;
        _words[node >> 6] &= ~(1UL << node);
        Count--;
    }

    /// <summary>The least member that is not below a number, -1 where there is none.</summary>
    public int Next(int from)
    {
        var word = from >> 6;
        if (word >= _words.Length)
            return -1;
        var bits = _words[word] & (ulong.MaxValue << from);
        while (bits == 0)
        {
            if (++word >= _words.Length)
                return -1;
            bits = _words[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }
}
