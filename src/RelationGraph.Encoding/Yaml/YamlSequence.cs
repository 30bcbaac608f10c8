namespace RelationGraph.Encoding.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(int line, int column, List<YamlNode> items) : YamlNode(line, column)
{
    /// <summary>The items, in order.</summary>
    public List<YamlNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Description => "a list";
}
