namespace RelationGraph.Analysis.Certainty;

/// <summary>Whether a dispute is open, a restriction in force or a membership kept.</summary>
public enum Openness
{
    /// <summary>It is certainly open or in force.</summary>
    Open,

    /// <summary>It may be open or in force: no end is told, or the dates do not decide.</summary>
    PerhapsOpen,

    /// <summary>It is settled, lifted, suspended, completed or over.</summary>
    Closed,

    /// <summary>It begins later.</summary>
    NotYet,

    /// <summary>It is not established.</summary>
    NotEstablished,
}
