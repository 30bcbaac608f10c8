using System.Text.Json.Serialization;

namespace RelationGraph.Diagrams.Writing;

/// <summary>The JSON inside a page, generated, so that nothing is reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageData))]
internal sealed partial class PageContext : JsonSerializerContext;
