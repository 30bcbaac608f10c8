namespace RelationGraph.PropertyGraph.Values;

/// <summary>What a <see cref="Value"/> is, in Cypher's terms.</summary>
public enum ValueKind : byte
{
    /// <summary>No value: <c>null</c>.</summary>
    Null,

    /// <summary>A truth value, BOOLEAN.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits, INTEGER.</summary>
    Integer,

    /// <summary>A floating-point number of 64 bits, FLOAT.</summary>
    Float,

    /// <summary>A text, STRING.</summary>
    String,

    /// <summary>A <see cref="ListValue"/>, LIST.</summary>
    List,

    /// <summary>A <see cref="MapValue"/>, MAP.</summary>
    Map,

    /// <summary>A node, NODE.</summary>
    Node,

    /// <summary>A relationship, RELATIONSHIP.</summary>
    Relationship,

    /// <summary>A <see cref="PathValue"/>, PATH.</summary>
    Path,

    /// <summary>A day, DATE.</summary>
    Date,

    /// <summary>A time of day without offset, LOCAL TIME.</summary>
    LocalTime,

    /// <summary>A time of day with an offset, ZONED TIME.</summary>
    ZonedTime,

    /// <summary>A day and a time without zone, LOCAL DATETIME.</summary>
    LocalDateTime,

    /// <summary>A day and a time in a zone or at an offset, ZONED DATETIME.</summary>
    ZonedDateTime,

    /// <summary>A <see cref="DurationValue"/>, DURATION.</summary>
    Duration,

    /// <summary>A <see cref="PointValue"/>, POINT.</summary>
    Point,
}
