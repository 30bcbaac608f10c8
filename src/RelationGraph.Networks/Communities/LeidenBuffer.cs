using System.Buffers;

namespace RelationGraph.Networks.Communities;

/// <summary>The arrays of a level whose nodes are parts of another's, used again from iteration to iteration; the rows are rented.</summary>
internal sealed class LeidenBuffer : IDisposable
{
    private int[] offsets = [];
    private double[] strengths = [];
    private int[] neighbours = [];
    private double[] weights = [];
    private int nodeCount;
    private int length;

    /// <summary>The level, complete when every row was added.</summary>
    public LeidenLevel Level => new(
        offsets.AsSpan(0, nodeCount + 1), neighbours.AsSpan(0, length), weights.AsSpan(0, length), strengths.AsSpan(0, nodeCount));

    /// <summary>Starts a level anew.</summary>
    /// <param name="count">The most nodes that it will have.</param>
    public void Start(int count)
    {
        if (strengths.Length < count)
            (offsets, strengths) = (new int[count + 1], new double[count]);
        (nodeCount, length) = (0, 0);
    }

    /// <summary>Adds a node with its row, and takes the sums.</summary>
    /// <param name="strength">The strength of the node.</param>
    /// <param name="parts">The nodes that it has edges to, perhaps itself, which leaves no loop.</param>
    /// <param name="sums">The weight towards each of them, as <see cref="LeidenSums.Gather"/> left it.</param>
    public void Add(double strength, ReadOnlySpan<int> parts, LeidenSums sums)
    {
        if (neighbours.Length - length < parts.Length)
        {
            var size = Math.Max(2 * neighbours.Length, length + parts.Length);
            neighbours = Longer(neighbours, size);
            weights = Longer(weights, size);
        }

        foreach (var part in parts)
        {
            neighbours[length] = part;
            weights[length] = sums.Take(part);
            length += part == nodeCount ? 0 : 1;
        }

        strengths[nodeCount++] = strength;
        offsets[nodeCount] = length;
    }

    /// <summary>Gives the rows back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(neighbours);
        ArrayPool<double>.Shared.Return(weights);
        (neighbours, weights) = ([], []);
    }

    private T[] Longer<T>(T[] array, int size)
    {
        var longer = ArrayPool<T>.Shared.Rent(size);
        array.AsSpan(0, length).CopyTo(longer);
        ArrayPool<T>.Shared.Return(array);
        return longer;
    }
}
