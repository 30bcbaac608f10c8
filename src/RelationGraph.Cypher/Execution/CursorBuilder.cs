using RelationGraph.Cypher.Execution.Cursors;
using RelationGraph.Cypher.Planning;

namespace RelationGraph.Cypher.Execution;

/// <summary>Sets a plan to work: a cursor for each of its operators.</summary>
internal static class CursorBuilder
{
    public static Cursor Build(Plan plan, Frame frame)
    {
        var cursor = Make(plan, frame);
        return frame.Profile is { } profile ? profile.Watch(plan, cursor) : cursor;
    }

    private static Cursor Make(Plan plan, Frame frame) => plan switch
    {
        Plan.Argument => new ArgumentCursor(),
        Plan.AllNodesScan scan => new AllNodesCursor(frame, scan),
        Plan.NodeByLabelScan scan => new LabelCursor(frame, scan),
        Plan.NodeIndexSeek seek => new IndexSeekCursor(frame, seek),
        Plan.NodeByIdSeek seek => new IdSeekCursor(frame, seek),
        Plan.RelationshipByTypeScan scan => new RelationshipTypeCursor(frame, scan),
        Plan.Expand { Into: false } expand => new ExpandCursor(frame, expand.Step, Build(expand.Input, frame)),
        Plan.Expand expand => new ExpandIntoCursor(frame, expand.Step, Build(expand.Input, frame)),
        Plan.VariableExpand expand => new VariableExpandCursor(frame, expand, Build(expand.Input, frame)),
        Plan.ReachableNodes reach => new ReachableNodesCursor(frame, reach, Build(reach.Input, frame)),
        Plan.Repeat repeat => new RepeatCursor(frame, repeat.Part, () => Build(repeat.Part.Body, frame), Build(repeat.Input, frame)),
        Plan.ProjectEndpoints ends => new ProjectEndpointsCursor(frame, ends, Build(ends.Input, frame)),
        Plan.ShortestPath path => new ShortestPathCursor(frame, path.Search, Build(path.Input, frame)),
        Plan.SelectShortest select => new SelectShortestCursor(frame, select, Build(select.Input, frame)),
        Plan.Filter filter => new FilterCursor(frame, filter.Condition, Build(filter.Input, frame)),
        Plan.Apply apply => new ApplyCursor(Build(apply.Left, frame), Build(apply.Right, frame)),
        Plan.CartesianProduct product => new ApplyCursor(Build(product.Left, frame), Build(product.Right, frame)),
        Plan.ValueHashJoin join => new ValueHashJoinCursor(frame, join, Build(join.Left, frame), Build(join.Right, frame)),
        Plan.OptionalApply apply => new OptionalApplyCursor(frame, apply, Build(apply.Left, frame), Build(apply.Right, frame)),
        Plan.SubqueryForEffects effects => new SubqueryForEffectsCursor(frame, effects, Build(effects.Left, frame), Build(effects.Right, frame)),
        Plan.Eager eager => new EagerCursor(frame, eager, Build(eager.Input, frame)),
        Plan.Projection projection => new ProjectionCursor(frame, projection, Build(projection.Input, frame)),
        Plan.Aggregation aggregation => new AggregationCursor(frame, aggregation, Build(aggregation.Input, frame)),
        Plan.Distinct distinct => new DistinctCursor(frame, distinct, Build(distinct.Input, frame)),
        Plan.Sort sort => new SortCursor(frame, sort, Build(sort.Input, frame)),
        Plan.Top top => new TopCursor(frame, top, Build(top.Input, frame)),
        Plan.Skip skip => new SkipCursor(frame, skip.Amount, Build(skip.Input, frame)),
        Plan.Limit limit => new LimitCursor(frame, limit.Amount, limit.Writes, Build(limit.Input, frame)),
        Plan.Unwind unwind => new UnwindCursor(frame, unwind, Build(unwind.Input, frame)),
        Plan.UnwindRange unwind => new UnwindRangeCursor(frame, unwind, Build(unwind.Input, frame)),
        Plan.Union union => new UnionCursor(Build(union.Left, frame), Build(union.Right, frame)),
        Plan.ProcedureCall call => new ProcedureCallCursor(frame, call, Build(call.Input, frame)),
        Plan.EmptyResult empty => new EmptyResultCursor(Build(empty.Input, frame)),
        Plan.Create create => new CreateCursor(frame, create, Build(create.Input, frame)),
        Plan.Merge merge => new MergeCursor(frame, merge, Build(merge.Input, frame), Build(merge.Find, frame)),
        Plan.SetChanges set => new SetCursor(frame, set, Build(set.Input, frame)),
        Plan.Delete delete => new DeleteCursor(frame, delete, Build(delete.Input, frame)),
        Plan.Foreach each => new ForeachCursor(frame, each, Build(each.Input, frame), Build(each.Body, frame)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
