namespace RelationGraph.Networks.Balance;

/// <summary>The same random numbers for the same seed on every machine (SplitMix64: Steele, Lea and Flood 2014, https://doi.org/10.1145/2660193.2660195).</summary>
/// <param name="seed">The seed.</param>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>Gives the next number, any of 64 bits.</summary>
    public ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
