using System.Buffers;
using System.Globalization;
using System.Text;

using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Values;
using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Output;

/// <summary>Writes values of queries as a person expects: nodes by name, relationships by type and title, texts without quotes.</summary>
internal static class ValueDisplay
{
    private const string NullText = "null";
    private const string EmptyText = "''";

    // A text with one of these could be taken for more than one item of a list, or for none.
    private static readonly SearchValues<char> Separating = SearchValues.Create(",[]{}'\":");

    /// <summary>Writes a value as a cell of a table, where null and the empty text are set apart from others.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The phrase.</returns>
    public static Phrase Phrase(in Value value) => value.Kind switch
    {
        ValueKind.Null => new Inline.Quiet(NullText),
        // An empty cell would be no sign of anything.
        ValueKind.String when value.AsString().Length == 0 => new Inline.Quiet(EmptyText),
        _ => Shown(Text(value)),
    };

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Text(in Value value)
    {
        if (value.Kind == ValueKind.String)
            return value.AsString();
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>A text without what would steer a terminal.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with a mark for each character that is no writing; line breaks stay.</returns>
    public static string Shown(string text)
    {
        if (!text.Any(IsControl))
            return text;
        var shown = new StringBuilder(text.ReplaceLineEndings("\n"));
        for (var i = 0; i < shown.Length; i++)
            shown[i] = shown[i] == '\t' ? ' ' : IsControl(shown[i]) && shown[i] != '\n' ? '\uFFFD' : shown[i];
        return shown.ToString();
    }

    // Marks of direction would turn what stands beside them.
    private static bool IsControl(char letter) => char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static void Append(StringBuilder text, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                AppendItem(text, value.AsString());
                break;
            case ValueKind.Float:
                text.Append(Number(value.AsFloat()));
                break;
            case ValueKind.List:
                AppendList(text, value.AsList());
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case ValueKind.Node when value.TryGetNode(out var node):
                AppendNode(text, node);
                break;
            case ValueKind.Relationship when value.TryGetRelationship(out var relationship):
                AppendRelationship(text, relationship);
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath());
                break;
            default:
                text.Append(ValueText.Of(value));
                break;
        }
    }

    /// <summary>A text within a list or map, in quotes where it would not be told from its surroundings.</summary>
    private static void AppendItem(StringBuilder text, string item) => text.Append(
        item.Length == 0 || item.AsSpan().ContainsAny(Separating) || item[0] == ' ' || item[^1] == ' ' || item is NullText or "true" or "false" || double.TryParse(item, CultureInfo.InvariantCulture, out _)
            ? ValueText.Of(Value.Of(item))
            : item);

    // Amounts of money are read in full; only what has no end of digits keeps its exponent.
    private static string Number(double number) => Math.Abs(number) is >= 1e-4 and < 1e15
        ? number.ToString("0.0##################", CultureInfo.InvariantCulture)
        : ValueText.OfFloat(number);

    private static void AppendList(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Append(text, list[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, MapValue map)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, value) in map)
        {
            if (!isFirst)
                text.Append(", ");
            isFirst = false;
            text.Append(name).Append(": ");
            Append(text, value);
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, NodeValue node)
    {
        text.Append(NameOf(node));
        var labels = node.Labels.Where(label => !string.Equals(label, GraphNames.EveryNode, StringComparison.Ordinal)).ToList();
        if (labels.Count > 0)
            text.Append(" (").AppendJoin(", ", labels).Append(')');
    }

    private static string NameOf(NodeValue node)
    {
        foreach (var property in (ReadOnlySpan<string>)["name", "title", GraphNames.Id])
        {
            if (node.Properties.Find(property) is { Kind: ValueKind.String } name && name.AsString().Length > 0)
                return name.AsString();
        }

        return "#" + node.ElementId;
    }

    private static void AppendRelationship(StringBuilder text, RelationshipValue relationship)
    {
        text.Append(relationship.Type);
        if (relationship.Properties.Find("title") is { Kind: ValueKind.String } title)
            text.Append(": ").Append(title.AsString());
    }

    private static void AppendPath(StringBuilder text, PathValue path)
    {
        for (var i = 0; i <= path.Length; i++)
        {
            if (path.Nodes[i].TryGetNode(out var node))
                text.Append(NameOf(node));
            if (i == path.Length || !path.Relationships[i].TryGetRelationship(out var step))
                continue;
            var isBackwards = step.Start != path.Nodes[i].AsEntityNumber();
            text.Append(isBackwards ? " ←" : " –").Append(step.Type).Append(isBackwards ? "– " : "→ ");
        }
    }
}
