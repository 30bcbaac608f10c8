using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Reading;

/// <summary>Takes nodes for what they should be and reports those that are something else.</summary>
internal static class Nodes
{
    // Comparing each pair of keys is quickest in the small mappings that seeds are made of.
    private const int FewKeys = 16;

    /// <summary>Takes a text.</summary>
    public static YamlScalar? Text(YamlNode node, FileDiagnostics diagnostics) => As<YamlScalar>(node, "a text", diagnostics);

    /// <summary>Takes a list.</summary>
    public static YamlSequence? List(YamlNode node, FileDiagnostics diagnostics) => As<YamlSequence>(node, "a list", diagnostics);

    /// <summary>Takes a mapping.</summary>
    public static YamlMapping? Mapping(YamlNode node, FileDiagnostics diagnostics) => As<YamlMapping>(node, "a mapping", diagnostics);

    /// <summary>Takes a list of texts, or one text for a list of one; empty ones and those that stand twice are reported and left out.</summary>
    public static List<YamlScalar> Texts(YamlNode node, string what, FileDiagnostics diagnostics)
    {
        var texts = new List<YamlScalar>();
        if (node is YamlScalar { IsNothing: true })
            return texts;
        List<YamlNode> items = node is YamlScalar ? [node] : List(node, diagnostics)?.Items ?? [];
        var seen = items.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var item in items)
        {
            if (Text(item, diagnostics) is not { } text)
                continue;
            if (text.IsNothing || string.IsNullOrWhiteSpace(text.Text))
                diagnostics.Add(DiagnosticCodes.EmptyText, text, what, "a text");
            else if (seen is not null && !seen.Add(text.Text))
                diagnostics.Add(DiagnosticCodes.SameTwice, text, text.Text, "each thing once");
            else
                texts.Add(text);
        }

        return texts;
    }

    /// <summary>Reports keys that stand twice.</summary>
    public static void ReportDuplicates(YamlMapping mapping, FileDiagnostics diagnostics)
    {
        var entries = mapping.Entries;
        var seen = entries.Count > FewKeys ? new Dictionary<string, YamlScalar>(StringComparer.Ordinal) : null;
        for (var i = 0; i < entries.Count; i++)
        {
            var key = entries[i].Key;
            var first = seen is null ? Before(entries, i) : seen.TryAdd(key.Text, key) ? null : seen[key.Text];
            if (first is not null)
                diagnostics.Add(DiagnosticCodes.DuplicateKey, key, key.Text, $"it only at {diagnostics.PlaceOf(first)}");
        }
    }

    private static YamlScalar? Before(List<YamlEntry> entries, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (string.Equals(entries[i].Key.Text, entries[index].Key.Text, StringComparison.Ordinal))
                return entries[i].Key;
        }

        return null;
    }

    private static T? As<T>(YamlNode node, string expected, FileDiagnostics diagnostics)
        where T : YamlNode
    {
        if (node is T right)
            return right;
        if (node is not YamlBroken)
            diagnostics.Add(DiagnosticCodes.WrongKind, node, node.Description, expected);
        return null;
    }
}
