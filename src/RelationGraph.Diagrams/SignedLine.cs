namespace RelationGraph.Diagrams;

/// <summary>How a relation is drawn in a diagram of signs and camps.</summary>
public enum SignedLine
{
    /// <summary>Cooperation within a camp, or where no camps are drawn.</summary>
    Cooperation,

    /// <summary>Conflict between camps, or where none are drawn.</summary>
    Conflict,

    /// <summary>Cooperation that stands against the camps.</summary>
    CooperationBetweenCamps,

    /// <summary>Conflict that stands against the camps.</summary>
    ConflictWithinACamp,

    /// <summary>Both or neither.</summary>
    NoSign,
}
