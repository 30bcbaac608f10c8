using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Reading;

/// <summary>A link as it was read; the kind is null where it is unknown.</summary>
internal sealed record LinkDraft(string? Kind, YamlScalar Relation);
