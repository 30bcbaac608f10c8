namespace RelationGraph.Report.Content;

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Numbers, set flush right.</summary>
    Number,

    /// <summary>Short text that is not broken into lines.</summary>
    Short,
}
