using System.Collections.Immutable;
using System.Text.Json;

using RelationGraph.Model.Time;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Reads the properties of one node or relationship back; a fault names which one it is.</summary>
internal sealed class PropertyReader(string what, ImmutableSortedDictionary<string, GraphValue> properties)
{
    private readonly ImmutableSortedDictionary<string, string> exact =
        properties.GetValueOrDefault(ExactNumbers.PropertyName) is GraphValue.Text json
            ? NestedJson.ReadMap(json.Value)
            : ImmutableSortedDictionary<string, string>.Empty;

    public IEnumerable<KeyValuePair<string, GraphValue>> All => properties;

    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name) => Optional<GraphValue.Text>(name)?.Value;

    public long Whole(string name) => (Optional<GraphValue.Whole>(name) ?? throw Missing(name)).Value;

    public bool Flag(string name) => Optional<GraphValue.Flag>(name)?.Value ?? false;

    public Edtf Date(string name) => OptionalDate(name) ?? throw Missing(name);

    public Edtf? OptionalDate(string name) => OptionalText(name) is { } text ? Edtf.Parse(text) : null;

    public ImmutableArray<string> Texts(string name) => Optional<GraphValue.Texts>(name)?.Values ?? [];

    /// <summary>Reads a list that runs beside another; where a store dropped it because all of it was empty, the texts are empty.</summary>
    public ImmutableArray<string> Beside(string name, int count)
    {
        var texts = Texts(name);
        if (texts.IsEmpty)
            return [.. Enumerable.Repeat("", count)];
        return texts.Length == count
            ? texts
            : throw new FormatException($"{what}: '{name}' has {texts.Length} entries where the list that it runs beside has {count}.");
    }

    public decimal? Number(string name) => Optional<GraphValue.Number>(name) is { } number ? Exact(name, number) : null;

    public decimal Exact(string name, GraphValue.Number number)
    {
        if (exact.TryGetValue(name, out var digits))
            return ExactNumbers.Read(digits);
        return ExactNumbers.FromDouble(number.Value) ?? throw new FormatException($"{what}: '{name}' is {number.Value}, which is no decimal.");
    }

    public T Fact<T>(Func<PropertyReader, T> read)
    {
        try
        {
            return read(this);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{what}: {fault.Message}", fault);
        }
    }

    public static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private T? Optional<T>(string name)
        where T : GraphValue
    {
        if (!properties.TryGetValue(name, out var value))
            return null;
        return value as T ?? throw new FormatException($"{what}: '{name}' is a {value.GetType().Name} where a {typeof(T).Name} is expected.");
    }

    private FormatException Missing(string name) => new($"{what}: the property '{name}' is missing.");
}
