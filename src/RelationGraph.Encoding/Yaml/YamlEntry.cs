namespace RelationGraph.Encoding.Yaml;

/// <summary>A key and its value; <c>default</c> is none.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
