using System.Globalization;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Writes values as the tables of scenarios do, for the messages of failures.</summary>
internal static class Notation
{
    public static string Write(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Write(value.AsFloat()),
        ValueKind.String => Quote(value.AsString()),
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Write))}]",
        ValueKind.Map => Write(value.AsMap()),
        ValueKind.Node => Write(value.AsNode()),
        ValueKind.Relationship => Write(value.AsRelationship()),
        ValueKind.Path => Write(value.AsPath()),
        ValueKind.Point => value.AsPoint().ToString(),
        _ => $"{value.Kind} '{TemporalNotation.Write(value)}'",
    };

    private static string Write(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Inf" : "-Inf";
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    private static string Quote(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";

    private static string Write(MapValue map) => $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}: {Write(entry.Value)}"))}}}";

    private static string Write(NodeValue node)
    {
        var labels = string.Concat(node.Labels.Select(label => ":" + label));
        return $"({labels}{(labels.Length > 0 && node.Properties.Count > 0 ? " " : "")}{Properties(node.Properties)})";
    }

    private static string Write(RelationshipValue relationship) =>
        $"[:{relationship.Type}{(relationship.Properties.Count > 0 ? " " : "")}{Properties(relationship.Properties)}]";

    private static string Properties(MapValue map) => map.Count == 0 ? "" : Write(map);

    private static string Write(PathValue path)
    {
        var text = "<" + Write(path.Nodes[0]);
        for (var index = 0; index < path.Length; index++)
        {
            var forward = path.Relationships[index].AsRelationship().Start == path.Nodes[index].AsEntityNumber();
            text += (forward ? "-" : "<-") + Write(path.Relationships[index]) + (forward ? "->" : "-") + Write(path.Nodes[index + 1]);
        }

        return text + ">";
    }
}
