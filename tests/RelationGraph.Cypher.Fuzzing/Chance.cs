namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Draws what a generator chooses; the same seed makes the same choices.</summary>
/// <param name="seed">The seed.</param>
public sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 to one below a bound.</summary>
    /// <param name="bound">The bound, at least 1.</param>
    /// <returns>The number.</returns>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>Yes, once in so many times.</summary>
    /// <param name="times">How many, at least 1.</param>
    /// <returns>Whether it is yes.</returns>
    public bool Once(int times) => _random.Next(times) == 0;

    /// <summary>One of several.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="items">These, at least one.</param>
    /// <returns>One of them.</returns>
    public T Of<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];
}
