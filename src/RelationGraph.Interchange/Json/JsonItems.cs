using System.Text.Json;

namespace RelationGraph.Interchange.Json;

/// <summary>Reads a whole JSON file into values that know where they stand.</summary>
internal static class JsonItems
{
    // Deepest is version, array, relation, evidence, piece, values: far above what any file of ours needs.
    private const int MostLevels = 32;

    /// <summary>Reads the bytes, which are UTF-8 without a byte-order mark.</summary>
    /// <exception cref="JsonException">They are no JSON, nested too deep, or hold half a surrogate pair.</exception>
    public static JsonItem Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostLevels });
        var root = new JsonItem(JsonKind.Array, 0, "");
        var open = new Stack<JsonItem>([root]);
        var name = ("", 0);
        while (reader.Read())
        {
            var at = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = (TextOf(ref reader), at);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    var item = ItemOf(ref reader, at);
                    if (open.Peek() is { Kind: JsonKind.Object } parent)
                        parent.Members.Add((name.Item1, name.Item2, item));
                    else
                        open.Peek().Entries.Add(item);
                    if (item.Kind is JsonKind.Object or JsonKind.Array)
                        open.Push(item);
                    break;
            }
        }

        return root.Entries[0];
    }

    private static JsonItem ItemOf(ref Utf8JsonReader reader, int at) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new JsonItem(JsonKind.Object, at, ""),
        JsonTokenType.StartArray => new JsonItem(JsonKind.Array, at, ""),
        JsonTokenType.String => new JsonItem(JsonKind.Text, at, TextOf(ref reader)),
        JsonTokenType.Number => new JsonItem(JsonKind.Number, at, System.Text.Encoding.ASCII.GetString(reader.ValueSpan)),
        JsonTokenType.True => new JsonItem(JsonKind.Flag, at, "true"),
        JsonTokenType.False => new JsonItem(JsonKind.Flag, at, "false"),
        _ => new JsonItem(JsonKind.Null, at, ""),
    };

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonFault("an escape that is half a surrogate pair", (int)reader.TokenStartIndex);
        }
    }
}
