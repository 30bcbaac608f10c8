using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions.Temporal;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>What stands in lists, maps and entities.</content>
internal static partial class Operators
{
    /// <summary><c>item IN list</c>.</summary>
    public static Value In(in Value item, in Value list)
    {
        if (list.IsNull)
            return Value.Null;
        if (list.Kind != ValueKind.List)
            throw Fault.Type("InvalidArgumentType", $"IN takes a LIST on its right, not {KindNames.Describe(list)}.");
        var unknown = false;
        foreach (ref readonly var candidate in list.AsList().AsSpan())
        {
            switch (Comparison.AreEqual(item, candidate))
            {
                case true:
                    return Value.True;
                case null:
                    unknown = true;
                    break;
            }
        }

        return unknown ? Value.Null : Value.False;
    }

    /// <summary><c>container[index]</c>.</summary>
    public static Value Index(in Value container, in Value index, QueryContext context)
    {
        if (container.IsNull || index.IsNull)
            return Value.Null;
        switch (container.Kind)
        {
            case ValueKind.List:
                return index.Kind == ValueKind.Integer
                    ? ItemAt(container.AsList(), index.AsInteger())
                    : throw Fault.Type("ListElementAccessByNonInteger", $"A list is indexed by an INTEGER, not by {KindNames.Describe(index)}.");
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship:
                return index.Kind == ValueKind.String
                    ? Property(container, index.AsString(), context)
                    : throw Fault.Type(
                        "MapElementAccessByNonString",
                        $"{KindNames.Of(container.Kind)} is indexed by a STRING, not by {KindNames.Describe(index)}.");
            case >= ValueKind.Date when index.Kind == ValueKind.String:
                return Property(container, index.AsString(), context);
            default:
                throw Fault.Type("InvalidArgumentType", $"{KindNames.Describe(container)} cannot be indexed: it is no list, map, node or relationship.");
        }
    }

    /// <summary><c>list[from..to]</c>.</summary>
    public static Value Slice(in Value list, in Value from, in Value to)
    {
        if (list.IsNull || from.IsNull || to.IsNull)
            return Value.Null;
        var items = Sliced(list);
        return Slice(items, Bound(from, items.Count), Bound(to, items.Count));
    }

    /// <summary><c>list[from..]</c>.</summary>
    public static Value SliceFrom(in Value list, in Value from)
    {
        if (list.IsNull || from.IsNull)
            return Value.Null;
        var items = Sliced(list);
        return Slice(items, Bound(from, items.Count), items.Count);
    }

    /// <summary><c>list[..to]</c>.</summary>
    public static Value SliceTo(in Value list, in Value to)
    {
        if (list.IsNull || to.IsNull)
            return Value.Null;
        var items = Sliced(list);
        return Slice(items, 0, Bound(to, items.Count));
    }

    /// <summary><c>target.key</c>.</summary>
    public static Value Property(in Value target, string key, QueryContext context)
    {
        switch (target.Kind)
        {
            case ValueKind.Node:
                return NodeProperty(target, context.Graph.Keys.Find(key), context);
            case ValueKind.Relationship:
                return RelationshipProperty(target, context.Graph.Keys.Find(key), context);
            case ValueKind.Map:
                return target.AsMap().Find(key);
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.Point when PointComponents.TryGet(target.AsPoint(), key, out var coordinate):
                return coordinate;
            case >= ValueKind.Date and <= ValueKind.Duration when TemporalComponents.TryGet(target, key, out var component):
                return component;
            default:
                throw Fault.Type(
                    "InvalidArgumentType",
                    $"{KindNames.Describe(target)} has no property {key}; maps, nodes, relationships, points and temporal values have properties.");
        }
    }

    /// <summary>The property of a node by its key's number, which is negative where the graph knows no such key.</summary>
    public static Value NodeProperty(in Value node, int key, QueryContext context)
    {
        var number = Existing.Node(node, context);
        return key < 0 ? Value.Null : context.Graph.NodeProperty(number, key);
    }

    /// <summary>The property of a relationship by its key's number, which is negative where the graph knows no such key.</summary>
    public static Value RelationshipProperty(in Value relationship, int key, QueryContext context)
    {
        var number = Existing.Relationship(relationship, context);
        return key < 0 ? Value.Null : context.Graph.RelationshipProperty(number, key);
    }

    private static Value ItemAt(ListValue list, long index)
    {
        var at = index < 0 ? index + list.Count : index;
        return at >= 0 && at < list.Count ? list[(int)at] : Value.Null;
    }

    private static ListValue Sliced(in Value list) => list.Kind == ValueKind.List
        ? list.AsList()
        : throw Fault.Type("InvalidArgumentType", $"Only a LIST can be sliced, not {KindNames.Describe(list)}.");

    // A negative bound counts from the end.
    private static int Bound(in Value bound, int count)
    {
        if (bound.Kind != ValueKind.Integer)
            throw Fault.Type("ListElementAccessByNonInteger", $"A list is sliced by INTEGER bounds, not by {KindNames.Describe(bound)}.");
        var at = bound.AsInteger();
        return (int)Math.Clamp(at < 0 ? at + count : at, 0, count);
    }

    private static Value Slice(ListValue list, int from, int to)
    {
        if (from >= to)
            return Value.Of(ListValue.Empty);
        return from == 0 && to == list.Count ? Value.Of(list) : Value.Of(new ListValue(list.AsSpan()[from..to].ToArray()));
    }
}
