using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>The map of settings that a call of a measure was given.</summary>
internal sealed class Settings
{
    /// <summary>What every measure understands.</summary>
    private static readonly string[] Common = ["labels", "types", "direction", "weight"];

    private readonly MapValue _map;

    /// <summary>Reads the settings.</summary>
    /// <param name="value">The map, or null for none.</param>
    /// <param name="own">The names that this measure understands besides those that all do.</param>
    public Settings(in Value value, params string[] own)
    {
        _map = value.IsNull ? MapValue.Empty : value.AsMap();
        string[] known = [.. Common, .. own];
        foreach (var name in _map.Keys)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                throw Wrong($"There is no setting `{name}`; there are {string.Join(", ", known)}.{Suggestion.For(name, known)}");
        }
    }

    /// <summary>A list of labels or types as numbers; null where none is given, so that any will do.</summary>
    public int[]? Names(string name, string what, NameTable table)
    {
        var value = _map.Find(name);
        if (value.IsNull)
            return null;
        if (value.Kind == ValueKind.String)
            value = Value.Of(new ListValue(value));
        if (value.Kind != ValueKind.List)
            throw Wrong($"The setting {name} is a list of texts, but found {ValueText.Of(value)}.");
        return [.. value.AsList().Select(item => Number(item, what, table))];
    }

    /// <summary>A text; null where none is given.</summary>
    public string? Text(string name)
    {
        var value = _map.Find(name);
        if (value.IsNull)
            return null;
        return value.Kind == ValueKind.String ? value.AsString() : throw Wrong($"The setting {name} is a text, but found {ValueText.Of(value)}.");
    }

    /// <summary>One of several words, the first where none is given.</summary>
    public string OneOf(string name, params string[] words)
    {
        var text = Text(name);
        if (text is null)
            return words[0];
        return Array.Find(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong($"The setting {name} is one of {string.Join(", ", words)}, but found '{text}'.{Suggestion.For(text, words)}");
    }

    /// <summary>A number in a range.</summary>
    public double Number(string name, double otherwise, double least, double most)
    {
        var value = _map.Find(name);
        if (value.IsNull)
            return otherwise;
        return value.IsNumber && value.AsNumber() >= least && value.AsNumber() <= most
            ? value.AsNumber()
            : throw Wrong($"The setting {name} is a number from {least} to {most}, but found {ValueText.Of(value)}.");
    }

    /// <summary>A truth value, false where none is given.</summary>
    public bool Flag(string name)
    {
        var value = _map.Find(name);
        return value.Kind is ValueKind.Null or ValueKind.Boolean
            ? value.IsTrue
            : throw Wrong($"The setting {name} is true or false, but found {ValueText.Of(value)}.");
    }

    /// <summary>A whole number of at least 0.</summary>
    public long Whole(string name, long otherwise)
    {
        var value = _map.Find(name);
        if (value.IsNull)
            return otherwise;
        return value.Kind == ValueKind.Integer && value.AsInteger() >= 0
            ? value.AsInteger()
            : throw Wrong($"The setting {name} is a whole number of at least 0, but found {ValueText.Of(value)}.");
    }

    private static int Number(in Value item, string what, NameTable table)
    {
        if (item.Kind != ValueKind.String)
            throw Wrong($"A {what} is a text, but found {ValueText.Of(item)}.");
        var number = table.Find(item.AsString());
        return number >= 0
            ? number
            : throw Wrong($"The graph has no {what} `{item.AsString()}`.{Suggestion.For(item.AsString(), table.Names)}");
    }

    private static PropertyGraph.Querying.CypherException Wrong(string message) => Fault.Argument("InvalidArgumentValue", message);
}
