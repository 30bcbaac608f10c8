using System.Text.Json.Serialization;

namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>The JSON of the seam, generated, so that nothing is reflected at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WireRequest))]
[JsonSerializable(typeof(WireResult))]
internal sealed partial class WireContext : JsonSerializerContext;
