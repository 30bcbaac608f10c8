using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Lists and maps inside a list of texts, as JSON; an empty text stands for an empty one.</summary>
internal static class NestedJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ImmutableArray<int> lines) => lines.IsEmpty ? "" : JsonSerializer.Serialize(lines, Options);

    public static string Write(ImmutableArray<string> words) => words.IsEmpty ? "" : JsonSerializer.Serialize(words, Options);

    public static string Write(IReadOnlyDictionary<string, string> values) => values.Count == 0 ? "" : JsonSerializer.Serialize(values, Options);

    public static ImmutableArray<int> ReadLines(string json) => json.Length == 0 ? [] : JsonSerializer.Deserialize<ImmutableArray<int>>(json);

    public static ImmutableArray<string> ReadWords(string json) => json.Length == 0 ? [] : JsonSerializer.Deserialize<ImmutableArray<string>>(json);

    public static ImmutableSortedDictionary<string, string> ReadMap(string json) => json.Length == 0
        ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
