using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>Walks over paths of any length to each node once, where it makes no difference how often a row comes up.</summary>
internal static class Pruning
{
    /// <summary>A plan whose rows are the same apart from how often each comes up.</summary>
    public static Plan Of(Plan plan) => plan switch
    {
        Plan.VariableExpand expand when CanPrune(expand) =>
            new Plan.ReachableNodes(Of(expand.Input), expand.Step, expand.Least, expand.Most, expand.Into, expand.Test) { Rows = expand.Rows, Details = expand.Details },
        Plan.VariableExpand expand => expand with { Input = Of(expand.Input) },
        Plan.Expand expand => expand with { Input = Of(expand.Input) },
        Plan.Filter filter => filter with { Input = Of(filter.Input) },
        Plan.Projection projection => projection with { Input = Of(projection.Input) },
        Plan.CartesianProduct product => product with { Left = Of(product.Left), Right = Of(product.Right) },
        _ => plan,
    };

    // In one direction the shortest walk to a node takes no relationship twice, so that it is a path; of two directions the way back to
    // the start over the same relationship would be one. A path that is asked for, or has to differ from others, is walked as it is.
    private static bool CanPrune(Plan.VariableExpand expand) =>
        expand is { Least: <= 1, Step: { Relationship: < 0, DifferFrom.IsEmpty: true, Direction: not Direction.Both } };
}
