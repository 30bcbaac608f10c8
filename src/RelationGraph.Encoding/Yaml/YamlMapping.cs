namespace RelationGraph.Encoding.Yaml;

/// <summary>A mapping, its entries in order; a key may stand twice, which readers report.</summary>
internal sealed class YamlMapping(int line, int column, List<YamlEntry> entries) : YamlNode(line, column)
{
    /// <summary>The entries, in order.</summary>
    public List<YamlEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string Description => "a mapping";
}
