using System.Collections.Immutable;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The changes that updating clauses make for one row.</summary>
internal static class Updates
{
    public static void Create(Creation creation, Frame frame)
    {
        var graph = frame.Graph;
        foreach (var node in creation.Nodes)
        {
            var number = graph.CreateNode();
            frame.Slots[node.Slot] = Value.NodeNumber(number);
            foreach (var label in node.Labels)
                graph.AddLabel(number, graph.Labels.Add(label));
            SetAll(frame, frame.Slots[node.Slot], node.Properties);
        }

        foreach (var relationship in creation.Relationships)
        {
            var (start, end) = (EndOf(frame, relationship.Start), EndOf(frame, relationship.End));
            var number = graph.CreateRelationship(graph.Types.Add(relationship.Type), start, end);
            frame.Slots[relationship.Slot] = Value.RelationshipNumber(number);
            SetAll(frame, frame.Slots[relationship.Slot], relationship.Properties);
        }
    }

    /// <summary>Ends a MERGE whose pattern asks for a property that is null: it would never find what it made.</summary>
    public static void ForbidNull(Creation creation, Frame frame)
    {
        foreach (var node in creation.Nodes)
            ForbidNull(node.Properties?.Evaluate(frame) ?? default);
        foreach (var relationship in creation.Relationships)
            ForbidNull(relationship.Properties?.Evaluate(frame) ?? default);
    }

    public static void Apply(ImmutableArray<Change> changes, Frame frame)
    {
        foreach (var change in changes)
            Apply(change, frame);
    }

    private static void Apply(Change change, Frame frame)
    {
        switch (change)
        {
            case Change.Property property:
                Set(frame, property.Target.Evaluate(frame), property.Key, property.Value.Evaluate(frame));
                break;
            case Change.DynamicProperty property:
                var key = property.Key.Evaluate(frame);
                if (key.Kind != ValueKind.String)
                    throw Fault.Type("MapElementAccessByNonString", $"The name of a property is a text, but found {ValueText.Of(key)}.");
                Set(frame, property.Target.Evaluate(frame), key.AsString(), property.Value.Evaluate(frame));
                break;
            case Change.Properties properties:
                SetProperties(frame, properties);
                break;
            case Change.AddLabels labels:
                if (NodeOf(frame, labels.Target) is var node and >= 0)
                {
                    foreach (var label in labels.Labels)
                        frame.Graph.AddLabel(node, frame.Graph.Labels.Add(label));
                }

                break;
            case Change.RemoveLabels labels:
                if (NodeOf(frame, labels.Target) is var from and >= 0)
                {
                    foreach (var label in labels.Labels)
                        frame.Graph.RemoveLabel(from, frame.Graph.Labels.Find(label));
                }

                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static int NodeOf(Frame frame, int slot)
    {
        ref readonly var target = ref frame.Slots[slot];
        if (target.IsNull)
            return -1;
        if (target.Kind != ValueKind.Node)
            throw Fault.Type("InvalidArgumentType", $"Labels belong to nodes, but found {ValueText.Of(target)}.");
        return Existing.Node(target, frame.Context);
    }

    private static int EndOf(Frame frame, int slot)
    {
        ref readonly var end = ref frame.Slots[slot];
        if (end.Kind != ValueKind.Node)
            throw Fault.Type("InvalidArgumentType", $"A relationship joins two nodes, but one of them is {ValueText.Of(end)}.");
        return Existing.Node(end, frame.Context);
    }

    private static void SetAll(Frame frame, in Value target, Evaluator? properties)
    {
        if (properties is null)
            return;
        var values = properties.Evaluate(frame);
        if (values.IsNull)
            return;
        if (values.Kind != ValueKind.Map)
            throw Fault.Type("InvalidArgumentType", $"Properties are a map, but found {ValueText.Of(values)}.");
        foreach (var (key, value) in values.AsMap())
        {
            if (!value.IsNull)
                Set(frame, target, key, value);
        }
    }

    private static void SetProperties(Frame frame, Change.Properties change)
    {
        var target = frame.Slots[change.Target];
        if (target.IsNull)
            return;
        var values = change.Value.Evaluate(frame);
        var map = values.Kind switch
        {
            ValueKind.Map => values.AsMap(),
            ValueKind.Node or ValueKind.Relationship => PropertiesOf(values, frame),
            ValueKind.Null when change.Add => MapValue.Empty,
            _ => throw Fault.Type("InvalidArgumentType", $"SET expects a map, a node or a relationship on its right side, but found {ValueText.Of(values)}."),
        };
        if (!change.Add)
        {
            foreach (var key in PropertiesOf(target, frame).Keys)
            {
                if (map.Find(key).IsNull)
                    Set(frame, target, key, default);
            }
        }

        foreach (var (key, value) in map)
            Set(frame, target, key, value);
    }

    private static void Set(Frame frame, in Value target, string key, in Value value)
    {
        if (target.IsNull)
            return;
        var graph = frame.Graph;
        if (target.Kind is not (ValueKind.Node or ValueKind.Relationship))
            throw Fault.Type("InvalidArgumentType", $"Properties belong to nodes and relationships, but found {ValueText.Of(target)}.");
        var entity = target.Kind == ValueKind.Node ? Existing.Node(target, frame.Context) : Existing.Relationship(target, frame.Context);
        var stored = PropertyValues.Stored(value, key);
        var number = value.IsNull ? graph.Keys.Find(key) : graph.Keys.Add(key);
        if (number < 0)
            return;
        if (target.Kind == ValueKind.Node)
            graph.SetNodeProperty(entity, number, stored);
        else
            graph.SetRelationshipProperty(entity, number, stored);
    }

    private static MapValue PropertiesOf(in Value entity, Frame frame) => entity.Kind == ValueKind.Node
        ? frame.Graph.NodeProperties(Existing.Node(entity, frame.Context))
        : frame.Graph.RelationshipProperties(Existing.Relationship(entity, frame.Context));

    private static void ForbidNull(in Value properties)
    {
        if (properties.Kind != ValueKind.Map)
            return;
        foreach (var (key, value) in properties.AsMap())
        {
            if (value.IsNull)
            {
                throw Fault.Of(
                    "SemanticError",
                    "MergeReadOwnWrites",
                    $"MERGE cannot look for the property {key}, which is null here: nothing has a property that is null.");
            }
        }
    }
}
