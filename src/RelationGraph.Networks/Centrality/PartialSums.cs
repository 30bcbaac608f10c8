namespace RelationGraph.Networks.Centrality;

/// <summary>Sums over sources whose last digits do not depend on the number of threads.</summary>
/// <remarks>
/// The sources are cut into parts by their number alone; each part is summed by one thread in the order of its sources, and the parts
/// in their order.
/// </remarks>
internal sealed class PartialSums
{
    private const int MostParts = 64;
    private const long MostEntries = 1 << 24;

    private readonly double[]?[] parts;
    private readonly int sources;
    private readonly int length;

    /// <summary>Makes sums of zero.</summary>
    /// <param name="sources">The number of sources, or of batches of them.</param>
    /// <param name="length">The number of sums.</param>
    public PartialSums(int sources, int length)
    {
        (this.sources, this.length) = (sources, length);
        parts = new double[Math.Clamp(Math.Min(sources, (int)(MostEntries / Math.Max(length, 1))), 1, MostParts)][];
    }

    /// <summary>The number of parts.</summary>
    public int Count => parts.Length;

    /// <summary>The sources of a part.</summary>
    public (int First, int End) Sources(int part) => ((int)((long)sources * part / Count), (int)((long)sources * (part + 1) / Count));

    /// <summary>The sums of a part, which its thread adds to.</summary>
    public Span<double> Part(int part) => parts[part] ??= new double[length];

    /// <summary>Writes the sums of all parts.</summary>
    public void Total(Span<double> sums)
    {
        sums.Clear();
        foreach (var part in parts)
        {
            for (var i = 0; part is not null && i < part.Length; i++)
                sums[i] += part[i];
        }
    }
}
