using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>Whether a constraint holds.</summary>
internal static class ConstraintCheck
{
    /// <summary>Asks that a constraint hold for every node or relationship that it is about.</summary>
    public static void Check(SchemaConstraint constraint, GraphStore graph)
    {
        var seen = new HashSet<ListValue>();
        foreach (var values in Rows(constraint, graph))
        {
            var missing = values.Contains(Value.Null);
            if (missing && constraint.Kind is (ConstraintKind.Exists or ConstraintKind.Key))
                throw Violated(constraint, $"a `{constraint.Label}` lacks {Properties(constraint)}");
            if (!missing && constraint.Kind is (ConstraintKind.Unique or ConstraintKind.Key) && !seen.Add(values))
                throw Violated(constraint, $"two `{constraint.Label}` have the same {Properties(constraint)}, {string.Join(", ", values.Select(value => ValueText.Of(value)))}");
            if (!missing && constraint.Kind == ConstraintKind.Typed && !TypeMembership.Holds(constraint.Type!, values[0]))
                throw Violated(constraint, $"{Properties(constraint)} of a `{constraint.Label}` is {ValueText.Of(values[0])}");
        }
    }

    private static IEnumerable<ListValue> Rows(SchemaConstraint constraint, GraphStore graph)
    {
        int[] keys = [.. constraint.Properties.Select(graph.Keys.Find)];
        if (constraint.OnRelationships)
        {
            var type = graph.Types.Find(constraint.Label);
            for (var relationship = 0; relationship < graph.RelationshipLimit; relationship++)
            {
                if (graph.RelationshipExists(relationship) && graph.TypeOf(relationship) == type)
                    yield return new ListValue([.. keys.Select(key => graph.RelationshipProperty(relationship, key))]);
            }

            yield break;
        }

        if (graph.NodesOf(graph.Labels.Find(constraint.Label)) is not { } nodes)
            yield break;
        for (var node = nodes.Next(0); node >= 0; node = nodes.Next(node + 1))
            yield return new ListValue([.. keys.Select(key => graph.NodeProperty(node, key))]);
    }

    private static string Properties(SchemaConstraint constraint) => string.Join(", ", constraint.Properties.Select(property => $"`{property}`"));

    private static PropertyGraph.Querying.CypherException Violated(SchemaConstraint constraint, string what) =>
        Fault.Of("ConstraintValidationFailed", "ConstraintViolation", $"The constraint `{constraint.Name}` does not hold: {what}.");
}
