using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Centrality;

/// <summary>Rows of one size, each of whole cache lines where its size is whole ones.</summary>
/// <typeparam name="TRow">A row, of a multiple of eight bytes.</typeparam>
internal sealed class LaneRows<TRow>
    where TRow : unmanaged
{
    private const int CacheLine = 64;

    private readonly ulong[] words;
    private readonly int first;

    /// <summary>Makes rows of zeros.</summary>
    /// <param name="count">How many.</param>
    public LaneRows(int count)
    {
        // Pinned, so that what is aligned stays so.
        words = GC.AllocateArray<ulong>(checked((count * (Unsafe.SizeOf<TRow>() / sizeof(ulong))) + (CacheLine / sizeof(ulong))), pinned: true);
        first = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(words, 0) & (CacheLine - 1)) / sizeof(ulong);
    }

    /// <summary>The first row; the others follow it.</summary>
    public ref TRow First => ref Unsafe.As<ulong, TRow>(ref words[first]);
}
