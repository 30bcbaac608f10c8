using System.Collections.Immutable;

namespace RelationGraph.Model.Vocabulary;

/// <summary>A property that relations of one type may carry.</summary>
public sealed record PropertyType
{
    /// <summary>The property's name, with its unit where it has one.</summary>
    public required string Name { get; init; }

    /// <summary>What the property says, one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The kind of value that it takes.</summary>
    public required PropertyKind Kind { get; init; }

    /// <summary>The words allowed, for <see cref="PropertyKind.Word"/> and <see cref="PropertyKind.Words"/>; otherwise empty.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The unit of a number, or null where it counts things or has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The least value of a number, or null where there is no bound.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest value of a number, or null where there is no bound.</summary>
    public decimal? Max { get; init; }

    /// <summary>Whether each relation of the type must carry it.</summary>
    public bool IsRequired { get; init; }
}
