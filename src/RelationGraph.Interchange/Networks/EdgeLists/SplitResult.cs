namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>How splitting a record into fields ended.</summary>
internal enum SplitResult
{
    /// <summary>The fields are there.</summary>
    Done,

    /// <summary>A quote is not closed; the next line may close it.</summary>
    Open,

    /// <summary>Text follows a closing quote.</summary>
    TextAfterQuote,

    /// <summary>There are more fields than are read.</summary>
    TooMany,
}
