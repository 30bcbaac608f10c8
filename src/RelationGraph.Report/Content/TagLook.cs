namespace RelationGraph.Report.Content;

/// <summary>How a tag looks.</summary>
internal enum TagLook
{
    /// <summary>A thin frame: a plain word.</summary>
    Plain,

    /// <summary>A full frame with a full dot: established.</summary>
    Firm,

    /// <summary>A full frame with a ring: established and over.</summary>
    Past,

    /// <summary>A dashed frame: offered or planned.</summary>
    Open,

    /// <summary>A dotted frame with a question mark: only alleged, or a statement.</summary>
    Claimed,

    /// <summary>A double frame with a cross: denied, rejected or did not happen.</summary>
    Refused,
}
