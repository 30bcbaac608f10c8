namespace RelationGraph.Diagrams;

/// <summary>How a diagram arranges its nodes.</summary>
public enum DiagramLayout
{
    /// <summary>By forces: what is related stands close.</summary>
    Organic,

    /// <summary>In columns from left to right, along the direction of the edges.</summary>
    Layered,
}
