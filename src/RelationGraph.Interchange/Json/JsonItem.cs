namespace RelationGraph.Interchange.Json;

/// <summary>A value in a JSON file and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where its first byte stands in the file.</param>
/// <param name="Text">A text's characters or a number's digits; empty for the rest.</param>
internal sealed record JsonItem(JsonKind Kind, int Offset, string Text)
{
    /// <summary>The members of an object, in the order of the file; a name that stands twice stands twice.</summary>
    public List<(string Name, int Offset, JsonItem Value)> Members { get; } = [];

    /// <summary>The entries of an array.</summary>
    public List<JsonItem> Entries { get; } = [];

    /// <summary>What it is, as a person would say it.</summary>
    public string Said => Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Text => $"the text \"{Text}\"",
        JsonKind.Null => "null",
        _ => Text,
    };
}
