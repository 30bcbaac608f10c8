using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Time;

namespace RelationGraph.Interchange.Json;

/// <summary>Takes the fields of one object, each once, and reports what is missing, wrong or left over.</summary>
internal sealed class JsonFields
{
    private readonly JsonFaults faults;
    private readonly Dictionary<string, JsonItem> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly JsonItem item;

    public JsonFields(JsonItem item, JsonFaults faults)
    {
        this.item = item;
        this.faults = faults;
        if (item.Kind != JsonKind.Object)
            faults.Add(JsonDiagnostics.WrongKind, item.Offset, item.Said, "an object");
        foreach (var (name, offset, value) in item.Members)
        {
            if (!values.TryAdd(name, value))
                faults.Add(JsonDiagnostics.FieldTwice, offset, name);
        }
    }

    /// <summary>Where the object stands.</summary>
    public int Offset => item.Offset;

    /// <summary>Reports the fields that nobody asked for; called when all were asked for.</summary>
    public void End()
    {
        foreach (var (name, offset, _) in item.Members)
        {
            if (!known.Contains(name))
                faults.Add(JsonDiagnostics.UnknownField, offset, name, null, faults.Near(name, known));
        }
    }

    /// <summary>Takes a field that may be absent.</summary>
    public JsonItem? Take(string name, JsonKind kind)
    {
        known.Add(name);
        if (!values.TryGetValue(name, out var value))
            return null;
        if (value.Kind == kind)
            return value;
        faults.Add(JsonDiagnostics.WrongKind, value.Offset, $"{value.Said} in '{name}'", Expected(kind));
        return null;
    }

    /// <summary>Takes a field that must be there.</summary>
    public JsonItem? Need(string name, JsonKind kind)
    {
        if (item.Kind == JsonKind.Object && !values.ContainsKey(name))
            faults.Add(JsonDiagnostics.Missing, item.Offset, name);
        return Take(name, kind);
    }

    /// <summary>Takes a text that must be there and says something; an empty one where there is a fault.</summary>
    public string Text(string name) => Said(Need(name, JsonKind.Text), name) ?? "";

    /// <summary>Takes a text that says something where it is there.</summary>
    public string? OptionalText(string name) => Said(Take(name, JsonKind.Text), name);

    /// <summary>Takes an id that must be there.</summary>
    public string Id(string name)
    {
        if (Need(name, JsonKind.Text) is not { } id)
            return "";
        if (id.Text.Length is 0 or > 200 || id.Text.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')))
            faults.Add(JsonDiagnostics.WrongValue, id.Offset, id.Said, "an id: letters, figures, '-', '_' and '.', 200 at most");
        return id.Text;
    }

    /// <summary>Takes a whole number that lies between bounds.</summary>
    public int? Whole(string name, int least, int most, bool needed)
    {
        if ((needed ? Need(name, JsonKind.Number) : Take(name, JsonKind.Number)) is not { } number)
            return null;
        if (int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        faults.Add(JsonDiagnostics.WrongValue, number.Offset, $"{number.Text} in '{name}'", string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>Takes a decimal number where it is there.</summary>
    public decimal? Number(string name) => Take(name, JsonKind.Number) is { } number ? NumberOf(number) : null;

    /// <summary>Reads a decimal number.</summary>
    public decimal? NumberOf(JsonItem number)
    {
        if (decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return value;
        faults.Add(JsonDiagnostics.WrongValue, number.Offset, number.Text, "a number of at most 28 digits");
        return null;
    }

    /// <summary>Takes true or false; false where it is absent.</summary>
    public bool Flag(string name) => Take(name, JsonKind.Flag) is { Text: "true" };

    /// <summary>Takes a date where it is there.</summary>
    public Edtf? Date(string name, bool needed)
    {
        if ((needed ? Need(name, JsonKind.Text) : Take(name, JsonKind.Text)) is not { } text)
            return null;
        if (Edtf.TryParse(text.Text, out var date, out var fault))
            return date;
        faults.Add(JsonDiagnostics.NotADate, text.Offset, text.Text, fault.Expected);
        return null;
    }

    /// <summary>Takes a word of a vocabulary.</summary>
    public string Word(string name, string what, ICollection<string> vocabulary, bool needed = true)
    {
        var word = needed ? Need(name, JsonKind.Text) : Take(name, JsonKind.Text);
        if (word is null)
            return "";
        Check(word, what, vocabulary, JsonDiagnostics.UnknownWord);
        return word.Text;
    }

    /// <summary>Reports a text that is not among the known ones.</summary>
    public void Check(JsonItem text, string what, ICollection<string> vocabulary, DiagnosticCode code)
    {
        if (!vocabulary.Contains(text.Text))
            faults.AddUnknown(code, text, what, vocabulary);
    }

    /// <summary>Takes a list of texts; empty where it is absent.</summary>
    public ImmutableArray<string> Texts(string name) => Take(name, JsonKind.Array) is { } list ? TextsOf(list) : [];

    /// <summary>Reads a list of texts.</summary>
    public ImmutableArray<string> TextsOf(JsonItem list) =>
        [.. list.Entries.Select(entry => Of(entry, JsonKind.Text)).OfType<JsonItem>().Select(entry => entry.Text)];

    /// <summary>Takes lines: one at least unless none is allowed, from 1, ascending.</summary>
    public ImmutableArray<int> Lines(string name, bool mayBeEmpty = false)
    {
        if (Need(name, JsonKind.Array) is not { } list)
            return [];
        var lines = ImmutableArray.CreateBuilder<int>();
        foreach (var entry in list.Entries)
        {
            if (Of(entry, JsonKind.Number) is null)
                continue;
            if (int.TryParse(entry.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > (lines.Count == 0 ? 0 : lines[^1]))
                lines.Add(line);
            else
                faults.Add(JsonDiagnostics.WrongValue, entry.Offset, entry.Text, "line numbers from 1, ascending");
        }

        if (list.Entries.Count == 0 && !mayBeEmpty)
            faults.Add(JsonDiagnostics.WrongValue, list.Offset, "no line", "one line at least");
        return lines.ToImmutable();
    }

    /// <summary>Takes an object of texts; empty where it is absent.</summary>
    public ImmutableSortedDictionary<string, string> Map(string name)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, offset, value) in Take(name, JsonKind.Object)?.Members ?? [])
        {
            if (map.ContainsKey(key))
                faults.Add(JsonDiagnostics.FieldTwice, offset, key);
            else if (Of(value, JsonKind.Text) is not null)
                map.Add(key, value.Text);
        }

        return map.ToImmutable();
    }

    /// <summary>Takes a list of objects, each read in turn; empty where it is absent.</summary>
    public ImmutableArray<T> List<T>(string name, bool needed, Func<JsonFields, T?> read)
        where T : class
    {
        var list = needed ? Need(name, JsonKind.Array) : Take(name, JsonKind.Array);
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in list?.Entries ?? [])
        {
            var fields = new JsonFields(entry, faults);
            if (entry.Kind != JsonKind.Object)
                continue;
            if (read(fields) is { } fact)
                items.Add(fact);
            fields.End();
        }

        return items.ToImmutable();
    }

    /// <summary>Reports a derived field that does not follow from what it is derived from; absent it is fine.</summary>
    public void Follows(string name, JsonKind kind, string? derived)
    {
        if (Take(name, kind) is { } value && !string.Equals(value.Text, derived, StringComparison.Ordinal))
            faults.Add(JsonDiagnostics.Disagrees, value.Offset, $"{value.Said} in '{name}'", derived ?? "no such field");
    }

    private JsonItem? Of(JsonItem value, JsonKind kind)
    {
        if (value.Kind == kind)
            return value;
        faults.Add(JsonDiagnostics.WrongKind, value.Offset, value.Said, Expected(kind));
        return null;
    }

    private string? Said(JsonItem? text, string name)
    {
        if (text is { Text.Length: 0 })
            faults.Add(JsonDiagnostics.WrongValue, text.Offset, $"an empty text in '{name}'", "a text that says something");
        return text?.Text;
    }

    private static string Expected(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "a list",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        _ => "true or false",
    };
}
