using System.Numerics;

namespace RelationGraph.Networks.Paths;

/// <summary>Nodes in buckets by distance, for searches that take out the nearest bucket and put nodes into it or farther ones.</summary>
/// <remarks>
/// Bucket i has the distances from i widths on, up to i + 1 widths. No edge leads farther than the buckets reach, so that they are used
/// in a ring.
/// </remarks>
internal sealed class DistanceBuckets
{
    private readonly int[][] buckets;
    private readonly int[] counts;
    private readonly ulong[] isFilled;
    private readonly double perLength;

    /// <summary>Makes buckets.</summary>
    /// <param name="width">How wide each is, more than 0.</param>
    /// <param name="reach">The length of the longest edge.</param>
    public DistanceBuckets(double width, double reach)
    {
        perLength = double.IsFinite(1 / width) ? 1 / width : 0;
        // One for the bucket taken out, one for the rest of a width, one for rounding.
        var count = (int)BitOperations.RoundUpToPowerOf2((uint)(reach * perLength) + 3);
        buckets = new int[count][];
        Array.Fill(buckets, []);
        counts = new int[count];
        isFilled = new ulong[(count + 63) / 64];
    }

    /// <summary>The bucket of a distance; a number that no bucket has for infinity.</summary>
    public long Of(double distance) => (long)(distance * perLength);

    /// <summary>The least distance that lies beyond a bucket.</summary>
    public double EndOf(long bucket) => perLength > 0 ? (bucket + 1) / perLength : double.PositiveInfinity;

    /// <summary>Empties all.</summary>
    public void Clear()
    {
        Array.Clear(counts);
        Array.Clear(isFilled);
    }

    /// <summary>Puts a node into a bucket.</summary>
    public void Add(long bucket, int node)
    {
        var slot = (int)(bucket & (counts.Length - 1));
        var (nodes, count) = (buckets[slot], counts[slot]);
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, Math.Max(16, 2 * count));
            buckets[slot] = nodes;
        }

        nodes[count] = node;
        counts[slot] = count + 1;
        isFilled[slot >> 6] |= 1UL << slot;
    }

    /// <summary>Gives the first node of a bucket after a number of them, −1 after all; so nodes that are put in meanwhile come too.</summary>
    public int At(long bucket, int place)
    {
        var slot = (int)(bucket & (counts.Length - 1));
        return place < counts[slot] ? buckets[slot][place] : -1;
    }

    /// <summary>Empties a bucket.</summary>
    public void Clear(long bucket)
    {
        var slot = (int)(bucket & (counts.Length - 1));
        counts[slot] = 0;
        isFilled[slot >> 6] &= ~(1UL << slot);
    }

    /// <summary>Finds the nearest bucket with nodes from one on; gives −1 where all are empty.</summary>
    public long Next(long bucket)
    {
        var slot = (int)(bucket & (counts.Length - 1));
        var word = slot >> 6;
        var bits = isFilled[word] >> slot << slot;
        // The word that the search starts in comes again at the end, for what lies before the start.
        for (var i = 0; i <= isFilled.Length; i++)
        {
            if (bits != 0)
            {
                var found = (word << 6) + BitOperations.TrailingZeroCount(bits);
                return bucket + ((found - slot) & (counts.Length - 1));
            }

            word = word + 1 == isFilled.Length ? 0 : word + 1;
            bits = isFilled[word];
        }

        return -1;
    }
}
