using System.Runtime.CompilerServices;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Numbers different rows of values from 0 in the order in which they came up; equivalent rows share a number.</summary>
internal sealed class RowTable(QueryContext context, int width)
{
    private int[] _buckets = new int[16];
    private (int Hash, int Next)[] _entries = new (int, int)[8];
    private Value[] _values = [];

    // Rows come in runs more often than not: the row that was asked for last is tried before any hash is computed.
    private int _last;

    public int Count { get; private set; }

    public ReadOnlySpan<Value> this[int row] => _values.AsSpan(row * width, width);

    public void Clear()
    {
        context.Hold(-Count * BytesOfRow);
        Count = 0;
        Array.Clear(_buckets);
        _values = [];
        _last = 0;
    }

    private long BytesOfRow => 16 + ((long)width * Unsafe.SizeOf<Value>());

    /// <summary>The number of a row, -1 where it has not come up.</summary>
    public int Find(ReadOnlySpan<Value> row) => Find(row, HashOf(row));

    /// <summary>The number of a row, a new one if it comes up for the first time.</summary>
    public int Add(ReadOnlySpan<Value> row, out bool isNew)
    {
        isNew = false;
        if (Count > 0 && Same(row, _last * width))
            return _last;
        var hash = HashOf(row);
        var found = Find(row, hash);
        if (found >= 0)
            return _last = found;
        isNew = true;
        if (Count == _entries.Length)
            Grow();
        if ((Count + 1) * width > _values.Length)
            Array.Resize(ref _values, Math.Max(width * 8, _values.Length * 2));
        row.CopyTo(_values.AsSpan(Count * width));
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[Count] = (hash, bucket - 1);
        bucket = ++Count;
        context.Hold(BytesOfRow);
        return _last = Count - 1;
    }

    private static int HashOf(ReadOnlySpan<Value> row)
    {
        var hash = 17;
        foreach (ref readonly var value in row)
            hash = unchecked((hash * 31) + value.GetHashCode());

        // Whole numbers hash to themselves: their upper bits are mixed into the lower, which choose the bucket.
        return unchecked(hash ^ (hash >>> 16) ^ (hash >>> 8));
    }

    private int Find(ReadOnlySpan<Value> row, int hash)
    {
        for (var entry = _buckets[hash & (_buckets.Length - 1)] - 1; entry >= 0; entry = _entries[entry].Next)
        {
            if (_entries[entry].Hash == hash && Same(row, entry * width))
                return entry;
        }

        return -1;
    }

    private bool Same(ReadOnlySpan<Value> row, int start)
    {
        for (var index = 0; index < row.Length; index++)
        {
            if (!_values[start + index].Equals(row[index]))
                return false;
        }

        return true;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length * 2];
        for (var entry = 0; entry < Count; entry++)
        {
            ref var bucket = ref _buckets[_entries[entry].Hash & (_buckets.Length - 1)];
            _entries[entry].Next = bucket - 1;
            bucket = entry + 1;
        }
    }
}
