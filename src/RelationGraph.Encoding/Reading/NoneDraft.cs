using System.Collections.Immutable;

using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Reading;

/// <summary>Lines without a relation as they were read; the reason is empty where it is unknown.</summary>
internal sealed record NoneDraft(YamlNode At, ImmutableArray<int> Lines, string Reason);
