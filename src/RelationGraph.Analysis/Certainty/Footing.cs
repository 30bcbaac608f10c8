namespace RelationGraph.Analysis.Certainty;

/// <summary>How far a relation is established, from the firmest to that which joins nobody.</summary>
public enum Footing
{
    /// <summary>It came about, and a document states or reports so.</summary>
    Established,

    /// <summary>Somebody claims it and no document vouches for it.</summary>
    Alleged,

    /// <summary>It is scheduled or designed and not begun.</summary>
    Planned,

    /// <summary>It is proposed or announced.</summary>
    Offered,

    /// <summary>Somebody denies it and no document states or reports it.</summary>
    Denied,

    /// <summary>It was refused by one whose consent it needs.</summary>
    Rejected,

    /// <summary>A document says that it did not come about.</summary>
    DidNotHappen,

    /// <summary>It is of a type that tells what one says of another, and joins nobody.</summary>
    Statement,
}
