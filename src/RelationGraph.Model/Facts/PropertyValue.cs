using System.Collections.Immutable;
using System.Globalization;

namespace RelationGraph.Model.Facts;

/// <summary>The value of a relation's property.</summary>
public abstract record PropertyValue
{
    private PropertyValue()
    {
    }

    /// <summary>Gives the value as a person writes it, in the invariant culture.</summary>
    /// <returns>The text, the number, or the words joined by commas.</returns>
    public abstract override string ToString();

    /// <summary>A text, a word, a slug or a node's id.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : PropertyValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>A whole number.</summary>
    /// <param name="Value">The number, in the property's unit.</param>
    public sealed record Whole(long Value) : PropertyValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A decimal number.</summary>
    /// <param name="Value">The number, in the property's unit.</param>
    public sealed record Number(decimal Value) : PropertyValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Several texts, words or node ids.</summary>
    /// <param name="Values">The texts, in the order of the seeds.</param>
    public sealed record Texts(ImmutableArray<string> Values) : PropertyValue
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

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Values);
    }
}
