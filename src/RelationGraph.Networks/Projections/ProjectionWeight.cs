namespace RelationGraph.Networks.Projections;

/// <summary>How strongly two nodes of one side are tied by the nodes of the other side that they share.</summary>
public enum ProjectionWeight
{
    /// <summary>How many they share.</summary>
    Count,

    /// <summary>Those they share as a share of those that either has, in (0, 1] (Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x).</summary>
    Jaccard,

    /// <summary>Those they share by the geometric mean of how many each has, in (0, 1] (Ochiai's coefficient; the cosine of their rows).</summary>
    Cosine,

    /// <summary>
    /// Each one shared counts 1/(k − 1), k being how many share it: who meets everybody's club is hardly tied by it (Newman 2001,
    /// doi:10.1103/PhysRevE.64.016132).
    /// </summary>
    Newman,
}
