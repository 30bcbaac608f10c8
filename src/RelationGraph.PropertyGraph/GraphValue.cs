using System.Collections.Immutable;

using NodaTime;

namespace RelationGraph.PropertyGraph;

/// <summary>A value that a property graph stores.</summary>
public abstract record GraphValue
{
    private GraphValue()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="Value">The text, which may be empty.</param>
    public sealed record Text(string Value) : GraphValue;

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Whole(long Value) : GraphValue;

    /// <summary>A floating-point number of 64 bits.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(double Value) : GraphValue;

    /// <summary>True or false.</summary>
    /// <param name="Value">Which of the two.</param>
    public sealed record Flag(bool Value) : GraphValue;

    /// <summary>A day.</summary>
    /// <param name="Value">The day, in the ISO calendar.</param>
    public sealed record Day(LocalDate Value) : GraphValue;

    /// <summary>Several texts, the only lists that a property graph of ours stores.</summary>
    /// <param name="Values">The texts, in order.</param>
    public sealed record Texts(ImmutableArray<string> Values) : GraphValue
    {
        /// <inheritdoc/>
        public bool Equals(Texts? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var value in Values)
                hash.Add(value, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }
}
