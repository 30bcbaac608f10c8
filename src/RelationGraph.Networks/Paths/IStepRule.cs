namespace RelationGraph.Networks.Paths;

/// <summary>Which steps an enumeration of paths may take.</summary>
internal interface IStepRule
{
    /// <summary>Whether an edge may be taken from a node to the next, from where the target must be reached in exactly so many edges.</summary>
    bool MayStep(int node, int next, int edge, int left);
}
