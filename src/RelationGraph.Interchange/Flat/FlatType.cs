namespace RelationGraph.Interchange.Flat;

/// <summary>The type of a column that formats without lists know.</summary>
internal enum FlatType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
