namespace RelationGraph.Interchange.Tables;

/// <summary>At which side of its column a cell stands where a person reads it.</summary>
public enum Alignment
{
    /// <summary>At the left, as texts do.</summary>
    Left,

    /// <summary>At the right, as numbers do.</summary>
    Right,
}
