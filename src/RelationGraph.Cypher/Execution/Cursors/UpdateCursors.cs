using System.Collections.Immutable;

using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Changes the graph for every row of the input before it gives the first, so that no clause sees its own changes half made.</summary>
internal abstract class UpdateCursor(Frame frame, ImmutableArray<int> live, Cursor input) : Cursor
{
    private readonly RowBuffer _input = new(frame, [.. live]);
    private readonly RowBuffer _output = new(frame, [.. live]);
    private int _at;

    protected Frame Frame { get; } = frame;

    public override void Open()
    {
        input.Open();
        _input.Clear();
        _output.Clear();
        _at = -1;
    }

    public override bool Next()
    {
        if (_at < 0)
            CarryOut();
        if (_at >= _output.Count)
            return false;
        _output.Restore(_at++);
        return true;
    }

    /// <summary>Makes the changes of the row in the frame, and calls <see cref="Give"/> for each row that comes of it.</summary>
    protected abstract void Update();

    /// <summary>Keeps what stands in the frame as a row of the result.</summary>
    protected void Give() => _output.Add();

    private void CarryOut()
    {
        while (input.Next())
            _input.Add();
        for (var row = 0; row < _input.Count; row++)
        {
            Frame.Context.Step();
            _input.Restore(row);
            Update();
        }

        _input.Clear();
        _at = 0;
    }
}

internal sealed class CreateCursor(Frame frame, Plan.Create plan, Cursor input) : UpdateCursor(frame, plan.Live, input)
{
    protected override void Update()
    {
        Updates.Create(plan.Creation, Frame);
        Give();
    }
}

internal sealed class SetCursor(Frame frame, Plan.SetChanges plan, Cursor input) : UpdateCursor(frame, plan.Live, input)
{
    protected override void Update()
    {
        Updates.Apply(plan.Changes, Frame);
        Give();
    }
}

/// <summary>Finds a pattern for each row or makes it.</summary>
internal sealed class MergeCursor(Frame frame, Plan.Merge plan, Cursor input, Cursor find) : UpdateCursor(frame, plan.Live, input)
{
    private readonly RowBuffer _found = new(frame, [.. plan.Live]);

    protected override void Update()
    {
        Updates.ForbidNull(plan.Creation, Frame);
        find.Open();
        _found.Clear();
        while (find.Next())
            _found.Add();
        for (var row = 0; row < _found.Count; row++)
        {
            _found.Restore(row);
            Updates.Apply(plan.OnMatch, Frame);
            Give();
        }

        if (_found.Count > 0)
            return;
        Updates.Create(plan.Creation, Frame);
        Updates.Apply(plan.OnCreate, Frame);
        Give();
    }
}

/// <summary>Deletes what the targets are in all rows; relationships go before nodes, whatever the order.</summary>
internal sealed class DeleteCursor(Frame frame, Plan.Delete plan, Cursor input) : UpdateCursor(frame, plan.Live, input)
{
    protected override void Update()
    {
        foreach (var target in plan.Targets)
            Delete(target.Evaluate(Frame));
        Give();
    }

    private void Delete(Value target)
    {
        switch (target.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode((int)target.AsEntityNumber());
                break;
            case ValueKind.Relationship:
                DeleteRelationship((int)target.AsEntityNumber());
                break;
            case ValueKind.Path:
                foreach (var relationship in target.AsPath().Relationships)
                    Delete(relationship);
                foreach (var node in target.AsPath().Nodes)
                    Delete(node);
                break;
            default:
                throw Fault.Type("InvalidArgumentType", $"DELETE expects a node, a relationship or a path, but found {ValueText.Of(target)}.");
        }
    }

    private void DeleteRelationship(int relationship)
    {
        if (Frame.Graph.RelationshipExists(relationship))
            Frame.Graph.DeleteRelationship(relationship);
    }

    private void DeleteNode(int node)
    {
        var graph = Frame.Graph;
        if (!graph.NodeExists(node))
            return;
        if (plan.Detach)
        {
            foreach (var edge in graph.Out(node).ToArray())
                DeleteRelationship(edge.Relationship);
            foreach (var edge in graph.In(node).ToArray())
                DeleteRelationship(edge.Relationship);
        }
        else if (graph.Degree(node) > 0)
        {
            // A later row or clause may still delete its relationships: judged when the query is through.
            Frame.Context.DeletedWithRelationships.Add(node);
        }

        graph.DeleteNode(node);
    }
}

/// <summary>Carries out updates for each item of a list, for each row.</summary>
internal sealed class ForeachCursor(Frame frame, Plan.Foreach plan, Cursor input, Cursor body) : UpdateCursor(frame, plan.Live, input)
{
    protected override void Update()
    {
        if (Items.Of(plan.Source.Evaluate(Frame)) is { } items)
        {
            foreach (var item in items)
            {
                Frame.Slots[plan.Item] = item;
                body.Open();
                while (body.Next())
                {
                }
            }
        }

        Give();
    }
}
