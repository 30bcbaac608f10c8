using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Checking;

/// <summary>A step from one thing to another, with the place where it is written.</summary>
internal sealed record Step(string From, string To, FileDiagnostics Diagnostics, YamlNode At);
