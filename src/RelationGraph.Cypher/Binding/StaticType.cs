using RelationGraph.Cypher.Functions;

namespace RelationGraph.Cypher.Binding;

/// <summary>What is known of a value before there is one; any value may besides be null.</summary>
/// <param name="Kinds">The kinds that it may have; none where it can be nothing but null.</param>
/// <param name="Items">What the items may be where it is a list; null where nothing is known of them.</param>
internal sealed record StaticType(TypeSet Kinds, StaticType? Items = null)
{
    private const TypeSet Simple =
        TypeSet.Boolean | TypeSet.Number | TypeSet.String | TypeSet.Instant | TypeSet.Duration | TypeSet.Point;

    private const TypeSet Everything = TypeSet.Any & ~TypeSet.Null;

    public static StaticType Any { get; } = new(Everything);

    public static StaticType Null { get; } = new(TypeSet.Nothing);

    public static StaticType Boolean { get; } = new(TypeSet.Boolean);

    public static StaticType Integer { get; } = new(TypeSet.Integer);

    public static StaticType Float { get; } = new(TypeSet.Float);

    public static StaticType Number { get; } = new(TypeSet.Number);

    public static StaticType String { get; } = new(TypeSet.String);

    public static StaticType Map { get; } = new(TypeSet.Map);

    public static StaticType Node { get; } = new(TypeSet.Node);

    public static StaticType Relationship { get; } = new(TypeSet.Relationship);

    public static StaticType Path { get; } = new(TypeSet.Path);

    /// <summary>What a property of a node or relationship may be.</summary>
    public static StaticType Stored { get; } = new(Simple | TypeSet.List, new StaticType(Simple));

    public static StaticType Relationships { get; } = ListOf(Relationship);

    public static StaticType Of(TypeSet kinds) => (kinds & Everything) == Everything ? Any : new StaticType(kinds & Everything);

    public static StaticType ListOf(StaticType items) => new(TypeSet.List, items);

    /// <summary>What an item is where this is unwound or walked: of what may be a list and something else nothing is known.</summary>
    public StaticType Item => Kinds == TypeSet.Nothing ? Null : Kinds == TypeSet.List ? Items ?? Any : Any;

    /// <summary>Whether a value can be of one of the kinds, or null.</summary>
    public bool CanBe(TypeSet kinds) => Kinds == TypeSet.Nothing || (Kinds & kinds) != TypeSet.Nothing;

    /// <summary>What is one or the other.</summary>
    public StaticType Or(StaticType other)
    {
        if (Kinds == TypeSet.Nothing)
            return other;
        if (other.Kinds == TypeSet.Nothing || Equals(other))
            return this;
        return new StaticType(Kinds | other.Kinds, JoinedItems(other));
    }

    private StaticType? JoinedItems(StaticType other)
    {
        if ((Kinds & TypeSet.List) == TypeSet.Nothing)
            return other.Items;
        if ((other.Kinds & TypeSet.List) == TypeSet.Nothing)
            return Items;
        return Items is null || other.Items is null ? null : Items.Or(other.Items);
    }
}
