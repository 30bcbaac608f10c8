namespace RelationGraph.Encoding.Yaml;

/// <summary>A node of a YAML file with its place.</summary>
internal abstract class YamlNode(int line, int column)
{
    /// <summary>The line on which it starts, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column in which it starts, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What it is, for a diagnostic.</summary>
    public abstract string Description { get; }
}
