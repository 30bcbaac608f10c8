using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RelationGraph.Interchange.Tables;

/// <summary>A value in a table; an empty cell is null.</summary>
[SuppressMessage("Usage", "CA2225", Justification = "The cases' constructors are the named alternates of the conversions.")]
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>Makes a cell of a text.</summary>
    /// <param name="value">The text, or null for an empty cell.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Cell?(string? value) => value is null ? null : new Text(value);

    /// <summary>Makes a cell of a whole number.</summary>
    /// <param name="value">The number, or null for an empty cell.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Cell?(long? value) => value is { } number ? new Whole(number) : null;

    /// <summary>Makes a cell of a whole number.</summary>
    /// <param name="value">The number, or null for an empty cell.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Cell?(int? value) => value is { } number ? new Whole(number) : null;

    /// <summary>Makes a cell of a measured number.</summary>
    /// <param name="value">The number, or null for an empty cell.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Cell?(double? value) => value is { } number ? new Measure(number) : null;

    /// <summary>Makes a cell of an exact decimal number.</summary>
    /// <param name="value">The number, or null for an empty cell.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Cell?(decimal? value) => value is { } number ? new Exact(number) : null;

    /// <summary>Makes a cell of true or false.</summary>
    /// <param name="value">Which of the two, or null for an empty cell.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Cell?(bool? value) => value is { } flag ? new Flag(flag) : null;

    /// <summary>A text.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : Cell;

    /// <summary>A whole number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Whole(long Value) : Cell;

    /// <summary>A measured number.</summary>
    /// <param name="Value">The number; one that is not finite is an empty cell in JSON.</param>
    public sealed record Measure(double Value) : Cell;

    /// <summary>An exact decimal number, such as an amount of money.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Exact(decimal Value) : Cell;

    /// <summary>True or false.</summary>
    /// <param name="Value">Which of the two.</param>
    public sealed record Flag(bool Value) : Cell;

    /// <summary>Several texts.</summary>
    /// <param name="Values">The texts, in order.</param>
    public sealed record Texts(ImmutableArray<string> Values) : Cell
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
