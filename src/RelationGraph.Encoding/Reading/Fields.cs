using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Reading;

/// <summary>The entries of a mapping whose keys are known; duplicate and unknown keys are reported as it is made.</summary>
internal sealed class Fields
{
    private readonly YamlMapping mapping;

    private Fields(YamlMapping mapping, FileDiagnostics diagnostics)
    {
        this.mapping = mapping;
        Diagnostics = diagnostics;
    }

    /// <summary>Where faults go.</summary>
    public FileDiagnostics Diagnostics { get; }

    /// <summary>The mapping's place.</summary>
    public YamlNode At => mapping;

    /// <summary>Takes a node as a mapping.</summary>
    /// <returns>The fields, or null where the node is none, which is reported.</returns>
    public static Fields? Of(YamlNode node, string[] keys, FileDiagnostics diagnostics)
    {
        if (Nodes.Mapping(node, diagnostics) is not { } mapping)
            return null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var key = mapping.Entries[i].Key;
            if (Array.IndexOf(keys, key.Text) < 0)
                diagnostics.AddUnknown(DiagnosticCodes.UnknownKey, key, $"one of {string.Join(", ", keys)}", keys);
        }

        Nodes.ReportDuplicates(mapping, diagnostics);
        return new Fields(mapping, diagnostics);
    }

    /// <summary>Gives a value, or null where the key is absent or its value was reported already.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                return entry.Value is YamlBroken ? null : entry.Value;
        }

        return null;
    }

    /// <summary>Whether the key is there, whatever its value.</summary>
    public bool Has(string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Gives the text of a key, or null where it is absent; another kind of node and an empty text are reported.</summary>
    public YamlScalar? Text(string key) =>
        Find(key) is { } node && Nodes.Text(node, Diagnostics) is { } text && IsSaid(key, text) ? text : null;

    /// <summary>Gives the text of a key and reports its absence.</summary>
    public YamlScalar? Required(string key)
    {
        ReportAbsence(key);
        return Text(key);
    }

    /// <summary>Gives the value of a key and reports its absence.</summary>
    public YamlNode? RequiredNode(string key)
    {
        ReportAbsence(key);
        return Find(key);
    }

    /// <summary>Gives the items of a list; none where the key is absent or nothing stands behind it.</summary>
    public IReadOnlyList<YamlNode> List(string key) =>
        Find(key) is { } node && node is not YamlScalar { IsNothing: true } && Nodes.List(node, Diagnostics) is { } list ? list.Items : [];

    /// <summary>Gives the entries of a mapping with free keys; none where the key is absent or nothing stands behind it.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key)
    {
        if (Find(key) is not { } node || node is YamlScalar { IsNothing: true } || Nodes.Mapping(node, Diagnostics) is not { } found)
            return [];
        Nodes.ReportDuplicates(found, Diagnostics);
        return found.Entries;
    }

    /// <summary>Gives the texts of a list, where one text may stand for a list of one; a text that stands twice is reported.</summary>
    public List<YamlScalar> Texts(string key) => Find(key) is { } node ? Nodes.Texts(node, key, Diagnostics) : [];

    /// <summary>Gives the truth value of a key, or what holds where it is absent.</summary>
    public bool Truth(string key, bool absent)
    {
        if (Text(key) is not { } text)
            return absent;
        if (text.Text is not ("true" or "false"))
            Diagnostics.Add(DiagnosticCodes.NotTrueOrFalse, text, text.Text, "true or false");
        return text.Text is "true";
    }

    /// <summary>Gives the whole number of a key, or null where it is absent or out of bounds, which is reported.</summary>
    public int? Whole(string key, int min, int max)
    {
        if (Text(key) is not { } text)
            return null;
        if (!long.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Diagnostics.Add(DiagnosticCodes.NotWhole, text, text.Text, "a whole number");
            return null;
        }

        if (number >= min && number <= max)
            return (int)number;
        Diagnostics.Add(
            DiagnosticCodes.OutOfRange, text, text.Text, string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"));
        return null;
    }

    private bool IsSaid(string key, YamlScalar text)
    {
        if (!text.IsNothing && !string.IsNullOrWhiteSpace(text.Text))
            return true;
        Diagnostics.Add(DiagnosticCodes.EmptyText, text, key, "a text, or no such key");
        return false;
    }

    private void ReportAbsence(string key)
    {
        if (!Has(key))
            Diagnostics.Add(DiagnosticCodes.MissingKey, mapping, key);
    }
}
