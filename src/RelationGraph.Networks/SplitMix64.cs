namespace RelationGraph.Networks;

/// <summary>A stream of numbers that a seed determines on every platform and version: SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).</summary>
/// <param name="seed">Any number; each gives a stream of its own.</param>
internal struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>Gives 64 bits that look random.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Gives a number from 0 to <paramref name="bound"/> - 1; the bias is below bound / 2⁶⁴.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Fills a span with the numbers from 0 on, in an order by chance (Fisher and Yates).</summary>
    public void Permutation(Span<int> order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var j = Below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }
}
