namespace RelationGraph.Cypher.Functions;

/// <summary>A set of kinds of values: what an expression may give, or a function takes. A bit is 1 shifted by the kind's number.</summary>
[Flags]
internal enum TypeSet
{
    Nothing = 0,
    Null = 1 << 0,
    Boolean = 1 << 1,
    Integer = 1 << 2,
    Float = 1 << 3,
    String = 1 << 4,
    List = 1 << 5,
    Map = 1 << 6,
    Node = 1 << 7,
    Relationship = 1 << 8,
    Path = 1 << 9,
    Date = 1 << 10,
    LocalTime = 1 << 11,
    ZonedTime = 1 << 12,
    LocalDateTime = 1 << 13,
    ZonedDateTime = 1 << 14,
    Duration = 1 << 15,
    Point = 1 << 16,
    Number = Integer | Float,
    Instant = Date | LocalTime | ZonedTime | LocalDateTime | ZonedDateTime,
    Entity = Node | Relationship,
    Any = (1 << 17) - 1,
}
