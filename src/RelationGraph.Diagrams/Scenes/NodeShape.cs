namespace RelationGraph.Diagrams.Scenes;

/// <summary>The outline that tells what a node is.</summary>
internal enum NodeShape
{
    /// <summary>A rectangle.</summary>
    State,

    /// <summary>A rectangle with round ends.</summary>
    Organization,

    /// <summary>A hexagon.</summary>
    Project,

    /// <summary>A slanted rectangle.</summary>
    Place,
}
