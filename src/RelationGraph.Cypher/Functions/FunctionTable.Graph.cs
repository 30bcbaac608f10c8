using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Functions of nodes, relationships and paths.</content>
internal static partial class FunctionTable
{
    private static ImmutableArray<Function> GraphFunctions() =>
    [
        Row(
            Scalar, "id", "(input :: NODE | RELATIONSHIP) :: INTEGER", "The number of a node or relationship within the graph.",
            TypeSet.Integer | Nullable, [TypeSet.Entity], static (arguments, _) => Value.Of(EntityNumber(arguments[0], "id"))),
        Row(
            Scalar, "elementId", "(input :: NODE | RELATIONSHIP) :: STRING", "The name of a node or relationship within the graph.",
            TypeSet.String | Nullable, [TypeSet.Entity], static (arguments, context) => ElementId(arguments[0], context)),
        Row(
            List, "labels", "(input :: NODE) :: LIST<STRING>", "The labels of a node.",
            TypeSet.List | Nullable, [TypeSet.Node], static (arguments, context) => Labels(arguments[0], context)),
        Row(
            Scalar, "type", "(input :: RELATIONSHIP) :: STRING", "The type of a relationship.",
            TypeSet.String | Nullable, [TypeSet.Relationship],
            static (arguments, context) => Value.Of(context.Graph.Types[context.Graph.TypeOf(RelationshipNumber(arguments[0], "type"))])),
        Row(
            Scalar, "startNode", "(input :: RELATIONSHIP) :: NODE", "The node where a relationship starts.",
            TypeSet.Node | Nullable, [TypeSet.Relationship],
            static (arguments, context) => Value.NodeNumber(context.Graph.StartOf(RelationshipNumber(arguments[0], "startNode")))),
        Row(
            Scalar, "endNode", "(input :: RELATIONSHIP) :: NODE", "The node where a relationship ends.",
            TypeSet.Node | Nullable, [TypeSet.Relationship],
            static (arguments, context) => Value.NodeNumber(context.Graph.EndOf(RelationshipNumber(arguments[0], "endNode")))),
        Row(
            List, "keys", "(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING>", "The names of the properties or entries.",
            TypeSet.List | Nullable, [TypeSet.Entity | TypeSet.Map],
            static (arguments, context) => Names(PropertiesOf(arguments[0], context, "keys"))),
        Row(
            Scalar, "properties", "(input :: NODE | RELATIONSHIP | MAP) :: MAP", "The properties of a node or relationship, as a map.",
            TypeSet.Map | Nullable, [TypeSet.Entity | TypeSet.Map],
            static (arguments, context) => Value.Of(PropertiesOf(arguments[0], context, "properties"))),
        Row(
            Scalar, "length", "(input :: PATH) :: INTEGER", "How many relationships a path has.",
            TypeSet.Integer | Nullable, [TypeSet.Path],
            static (arguments, _) => Value.Of((long)Argument.Path(arguments[0], "length").Length)),
        Row(
            List, "nodes", "(input :: PATH) :: LIST<NODE>", "The nodes of a path, in order.",
            TypeSet.List | Nullable, [TypeSet.Path],
            static (arguments, _) => Value.Of(new ListValue(Argument.Path(arguments[0], "nodes").Nodes.ToArray()))),
        Row(
            List, "relationships", "(input :: PATH) :: LIST<RELATIONSHIP>", "The relationships of a path, in order.",
            TypeSet.List | Nullable, [TypeSet.Path],
            static (arguments, _) => Value.Of(new ListValue(Argument.Path(arguments[0], "relationships").Relationships.ToArray()))),
    ];

    /// <summary>The properties of a node or relationship, or the map itself.</summary>
    internal static MapValue PropertiesOf(in Value value, QueryContext context, string function) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Node => context.Graph.NodeProperties(Existing.Node(value, context)),
        ValueKind.Relationship => context.Graph.RelationshipProperties(Existing.Relationship(value, context)),
        _ => throw Argument.Wrong(value, function, "a NODE, a RELATIONSHIP or a MAP"),
    };

    private static long EntityNumber(in Value value, string function) => value.Kind is ValueKind.Node or ValueKind.Relationship
        ? value.AsEntityNumber()
        : throw Argument.Wrong(value, function, "a NODE or a RELATIONSHIP");

    // A relationship that the query deleted still tells its type and ends.
    private static int RelationshipNumber(in Value value, string function) => value.Kind == ValueKind.Relationship
        ? (int)value.AsEntityNumber()
        : throw Argument.Wrong(value, function, "a RELATIONSHIP");

    private static Value ElementId(in Value value, QueryContext context)
    {
        var number = (int)EntityNumber(value, "elementId");
        return Value.Of(value.Kind == ValueKind.Node ? context.Graph.NodeElementId(number) : context.Graph.RelationshipElementId(number));
    }

    private static Value Labels(in Value value, QueryContext context)
    {
        if (value.Kind != ValueKind.Node)
            throw Argument.Wrong(value, "labels", "a NODE");
        var labels = context.Graph.LabelsOf(Existing.Node(value, context));
        var names = new Value[labels.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = Value.Of(context.Graph.Labels[labels[i]]);
        return Value.Of(new ListValue(names));
    }

    private static Value Names(MapValue map)
    {
        var names = new Value[map.Count];
        var i = 0;
        foreach (var (name, _) in map)
            names[i++] = Value.Of(name);
        return Value.Of(new ListValue(names));
    }
}
