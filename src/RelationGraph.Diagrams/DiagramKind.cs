namespace RelationGraph.Diagrams;

/// <summary>What a diagram is about; it decides what is grouped and what is written on the edges.</summary>
public enum DiagramKind
{
    /// <summary>All that is selected: one mark a pair of nodes, its count on it, its text on hover.</summary>
    Whole,

    /// <summary>One node and its surroundings: one labelled mark a type and direction.</summary>
    Ego,

    /// <summary>Two nodes and what they share: one labelled mark a type and direction, with titles.</summary>
    Pair,
}
