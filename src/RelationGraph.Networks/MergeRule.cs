namespace RelationGraph.Networks;

/// <summary>The weight of an edge that stands for parallel ones.</summary>
public enum MergeRule
{
    /// <summary>How many it stands for.</summary>
    Count,

    /// <summary>The sum of their weights; without weights, how many they are.</summary>
    Sum,

    /// <summary>The least of their weights; without weights, none.</summary>
    Least,

    /// <summary>The greatest of their weights; without weights, none.</summary>
    Greatest,
}
