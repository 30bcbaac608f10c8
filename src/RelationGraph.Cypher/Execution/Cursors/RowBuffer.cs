using System.Runtime.CompilerServices;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Rows that are kept: of each, the values of certain slots.</summary>
internal sealed class RowBuffer(Frame frame, int[] slots)
{
    private Value[] _values = [];

    public int Count { get; private set; }

    public void Clear()
    {
        frame.Context.Hold(-(long)Count * slots.Length * Unsafe.SizeOf<Value>());
        Count = 0;
        _values = [];
    }

    /// <summary>Keeps what stands in the frame.</summary>
    public void Add()
    {
        var start = Count * slots.Length;
        if (start + slots.Length > _values.Length)
            Array.Resize(ref _values, Math.Max(slots.Length * 4, _values.Length * 2));
        for (var index = 0; index < slots.Length; index++)
            _values[start + index] = frame.Slots[slots[index]];
        Count++;
        frame.Context.Hold(slots.Length * Unsafe.SizeOf<Value>());
    }

    /// <summary>Puts a row back into the frame.</summary>
    public void Restore(int row)
    {
        var start = row * slots.Length;
        for (var index = 0; index < slots.Length; index++)
            frame.Slots[slots[index]] = _values[start + index];
    }

    /// <summary>Keeps what stands in the frame in the place of a row.</summary>
    public void Replace(int row)
    {
        var start = row * slots.Length;
        for (var index = 0; index < slots.Length; index++)
            _values[start + index] = frame.Slots[slots[index]];
    }
}
