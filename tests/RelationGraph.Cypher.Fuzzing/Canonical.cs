using System.Globalization;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Values as texts that can be compared between engines.</summary>
internal static class Canonical
{
    public static string Of(in Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.IsTrue ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Float(value.AsFloat()),
        ValueKind.String => Text(value.AsString()),
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(item => Of(item)))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        ValueKind.Node => $"({Number(value.AsNode().Properties)})",
        ValueKind.Relationship => $"[{Number(value.AsRelationship().Properties)}]",
        ValueKind.Path => Path(value.AsPath()),
        _ => ValueText.Of(value),
    };

    // The last digits of a power or a root may differ between mathematical libraries.
    public static string Float(double number) => number.ToString("G12", CultureInfo.InvariantCulture) + "f";

    public static string Text(string text) => $"'{text}'";

    private static string Path(PathValue path)
    {
        var parts = new List<string> { Of(path.Nodes[0]) };
        for (var step = 0; step < path.Length; step++)
        {
            parts.Add(Of(path.Relationships[step]));
            parts.Add(Of(path.Nodes[step + 1]));
        }

        return string.Concat(parts);
    }

    private static string Number(MapValue properties) => properties.Find("nr") is { IsNull: false } number ? Of(number) : "?";
}
