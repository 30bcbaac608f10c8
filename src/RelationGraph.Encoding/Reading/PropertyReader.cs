using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads the properties of a relation.</summary>
internal sealed class PropertyReader(Lexicon lexicon, Registry registry, FileDiagnostics diagnostics)
{
    /// <summary>Reads the properties.</summary>
    /// <param name="entries">The properties by name.</param>
    /// <param name="type">The relation's type, or null where it is unknown; then nothing can be said of them.</param>
    /// <param name="at">Where the relation stands.</param>
    /// <returns>The properties that could be read.</returns>
    public ImmutableSortedDictionary<string, PropertyValue> Read(IReadOnlyList<YamlEntry> entries, RelationType? type, YamlNode at)
    {
        if (type is null)
            return ImmutableSortedDictionary<string, PropertyValue>.Empty;
        var properties = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (type.Property(key.Text) is not { } property)
                ReportUnknown(key, type);
            else if (Value(property, value) is { } read)
                properties[property.Name] = read;
        }

        foreach (var property in type.Properties)
        {
            if (property.IsRequired && entries.All(entry => !string.Equals(entry.Key.Text, property.Name, StringComparison.Ordinal)))
                diagnostics.Add(DiagnosticCodes.MissingProperty, at, property.Name, $"one, since the type is {type.Name}");
        }

        return properties.ToImmutable();
    }

    private void ReportUnknown(YamlScalar key, RelationType type)
    {
        if (!lexicon.IsWhole)
            return;
        var names = type.Properties.Select(property => property.Name).ToList();
        var expected = names.Count == 0 ? $"none, since {type.Name} has no properties" : $"one of those of {type.Name}: {string.Join(", ", names)}";
        diagnostics.AddUnknown(DiagnosticCodes.UnknownProperty, key, expected, names);
    }

    private PropertyValue? Value(PropertyType property, YamlNode node)
    {
        if (property.Kind is PropertyKind.Words or PropertyKind.Nodes)
            return Several(property, Nodes.Texts(node, property.Name, diagnostics));
        if (node is YamlBroken || Nodes.Text(node, diagnostics) is not { } text)
            return null;
        if (text.IsNothing || string.IsNullOrWhiteSpace(text.Text))
        {
            diagnostics.Add(DiagnosticCodes.EmptyText, text, property.Name, "a value, or no such key");
            return null;
        }

        return property.Kind switch
        {
            PropertyKind.Whole or PropertyKind.Number => Number(property, text),
            PropertyKind.Word => Word(property, text) is { } word ? new PropertyValue.Text(word) : null,
            PropertyKind.Node => registry.Id(text, diagnostics) is { } id ? new PropertyValue.Text(id) : null,
            PropertyKind.Slug when !Ids.IsSlug(text.Text) => ReportSlug(text),
            _ => new PropertyValue.Text(text.Text),
        };
    }

    private PropertyValue.Texts? Several(PropertyType property, List<YamlScalar> texts)
    {
        var values = texts
            .Select(text => property.Kind == PropertyKind.Nodes ? registry.Id(text, diagnostics) : Word(property, text))
            .OfType<string>().ToImmutableArray();
        return values.IsEmpty ? null : new PropertyValue.Texts(values);
    }

    private string? Word(PropertyType property, YamlScalar text)
    {
        foreach (var value in property.Values)
        {
            if (string.Equals(value, text.Text, StringComparison.Ordinal))
                return value;
        }

        if (lexicon.IsWhole)
            diagnostics.AddUnknown(DiagnosticCodes.UnknownValue, text, $"a {property.Name}: {Lexicon.OneOf(property.Values)}", property.Values);
        return null;
    }

    private PropertyValue? Number(PropertyType property, YamlScalar text)
    {
        if (Numbers.Scaled(text.Text) is not { } number)
        {
            var unit = property.Unit is null ? "" : $" ({property.Unit})";
            diagnostics.Add(DiagnosticCodes.NotANumber, text, text.Text, $"a number alone{unit}, such as 7000 or 1.5 million");
            return null;
        }

        if (lexicon.IsWhole && (number < property.Min || number > property.Max))
            diagnostics.Add(DiagnosticCodes.OutOfRange, text, text.Text, Bounds(property));
        if (property.Kind == PropertyKind.Number)
            return new PropertyValue.Number(number);
        if (number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue)
            return new PropertyValue.Whole((long)number);
        diagnostics.Add(DiagnosticCodes.NotWhole, text, text.Text, "a whole number");
        return null;
    }

    private static string Bounds(PropertyType property) => (property.Min, property.Max) switch
    {
        ({ } min, { } max) => string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"),
        ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $"at least {min}"),
        var (_, max) => string.Create(CultureInfo.InvariantCulture, $"at most {max}"),
    };

    private PropertyValue.Text? ReportSlug(YamlScalar text)
    {
        diagnostics.Add(DiagnosticCodes.BadId, text, text.Text, "lower-case words joined by hyphens", Suggested(text.Text));
        return null;
    }

    private static ImmutableArray<string> Suggested(string text) => Ids.Slug(text) is { Length: > 0 } slug ? [slug] : [];
}
