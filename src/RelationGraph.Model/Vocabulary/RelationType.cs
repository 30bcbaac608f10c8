using System.Collections.Immutable;

using RelationGraph.Model.Facts;

namespace RelationGraph.Model.Vocabulary;

/// <summary>A type of relation: what it may join, what it may carry and what it counts for.</summary>
public sealed record RelationType
{
    /// <summary>The name, in capitals, as seeds, Cypher and exports write it.</summary>
    public required string Name { get; init; }

    /// <summary>What the type stands for and which end is which, one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The labels allowed where the relation starts.</summary>
    public required ImmutableArray<NodeLabel> From { get; init; }

    /// <summary>The labels allowed where the relation ends.</summary>
    public required ImmutableArray<NodeLabel> To { get; init; }

    /// <summary>Whether every relation of the type reads the same from both ends.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The words that make a relation symmetric, by the property that holds them.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> SymmetricBy { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The sign of a relation that states none: +1 cooperation, −1 conflict, 0 neither.</summary>
    public int DefaultSign { get; init; }

    /// <summary>The default sign by a property's word, where it differs from <see cref="DefaultSign"/>.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> SignBy { get; init; } =
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty;

    /// <summary>Whether relations of the type may count as established ties in paths and measures.</summary>
    public bool CountsAsTie { get; init; } = true;

    /// <summary>Whether relations of the type may carry an amount of money.</summary>
    public bool TakesMoney { get; init; }

    /// <summary>The properties allowed, in the ontology's order.</summary>
    public ImmutableArray<PropertyType> Properties { get; init; } = [];

    /// <summary>Finds a property by its name.</summary>
    /// <param name="name">The property's name, in its exact case.</param>
    /// <returns>The property, or null where the type has none of that name.</returns>
    public PropertyType? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
                return property;
        }

        return null;
    }

    /// <summary>Tells whether a relation of this type with these properties reads the same from both ends.</summary>
    /// <param name="properties">The relation's properties.</param>
    /// <returns>True where it is symmetric.</returns>
    public bool IsSymmetricWith(ImmutableSortedDictionary<string, PropertyValue> properties) =>
        IsSymmetric || SymmetricBy.Any(rule =>
            properties.TryGetValue(rule.Key, out var value) && rule.Value.Contains(value.ToString(), StringComparer.Ordinal));

    /// <summary>Gives the sign of a relation of this type that states none.</summary>
    /// <param name="properties">The relation's properties.</param>
    /// <returns>+1 for cooperation, −1 for conflict, 0 for neither.</returns>
    public int SignWith(ImmutableSortedDictionary<string, PropertyValue> properties)
    {
        foreach (var (name, signs) in SignBy)
        {
            if (properties.TryGetValue(name, out var value) && signs.TryGetValue(value.ToString(), out var sign))
                return sign;
        }

        return DefaultSign;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
