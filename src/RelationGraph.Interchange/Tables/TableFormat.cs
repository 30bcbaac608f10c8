namespace RelationGraph.Interchange.Tables;

/// <summary>The formats that a table is written in.</summary>
public enum TableFormat
{
    /// <summary>Comma-separated values, as RFC 4180 has them.</summary>
    Csv,

    /// <summary>JSON: the title, the columns and one object a row.</summary>
    Json,

    /// <summary>A Markdown table under its title.</summary>
    Markdown,
}
