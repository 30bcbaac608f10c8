namespace RelationGraph.Encoding.Yaml;

/// <summary>Stands for something that was reported already; readers pass over it in silence.</summary>
internal sealed class YamlBroken(int line, int column) : YamlNode(line, column)
{
    /// <inheritdoc/>
    public override string Description => "something unreadable";
}
