namespace RelationGraph.Cypher.Planning;

/// <summary>Which slots are sure to hold a node or a relationship in every row of a plan.</summary>
internal static class EntitySlots
{
    /// <summary>Whether a slot holds a node or a relationship, or null as well where that will do.</summary>
    public static bool Holds(Plan plan, int slot, bool orNull) => plan switch
    {
        Plan.AllNodesScan scan => scan.Node == slot,
        Plan.NodeByLabelScan scan => scan.Node == slot,
        Plan.NodeIndexSeek seek => seek.Node == slot,
        Plan.NodeByIdSeek seek => seek.Node == slot,
        Plan.RelationshipByTypeScan scan => scan.Relationship == slot || scan.Start == slot || scan.End == slot,
        Plan.Expand expand => expand.Step.From == slot || expand.Step.To == slot || expand.Step.Relationship == slot || Holds(expand.Input, slot, orNull),
        Plan.VariableExpand expand => expand.Step.From == slot || expand.Step.To == slot || Holds(expand.Input, slot, orNull),
        Plan.ReachableNodes reach => reach.Step.From == slot || reach.Step.To == slot || Holds(reach.Input, slot, orNull),
        Plan.Filter filter => Holds(filter.Input, slot, orNull),
        Plan.Apply or Plan.CartesianProduct or Plan.ValueHashJoin => plan.Inputs.Any(input => Holds(input, slot, orNull)),
        Plan.OptionalApply apply => Holds(apply.Left, slot, orNull) || (orNull && apply.Nulls.Contains(slot) && Holds(apply.Right, slot, orNull)),
        _ => false,
    };
}
