using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Json;

/// <summary>Reads the properties of a relation by what its type allows.</summary>
internal sealed class PropertiesReader(RelationType type, JsonFaults faults)
{
    public ImmutableSortedDictionary<string, PropertyValue> Read(JsonFields relation)
    {
        var properties = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        var given = relation.Take("properties", JsonKind.Object);
        if (given is not null)
        {
            var fields = new JsonFields(given, faults);
            foreach (var property in type.Properties)
            {
                if (ValueOf(fields, property) is { } value)
                    properties.Add(property.Name, value);
            }

            fields.End();
        }

        foreach (var missing in type.Properties.Where(property => property.IsRequired && given?.Members.Exists(member => Is(member.Name, property.Name)) != true))
            faults.Add(JsonDiagnostics.Missing, given?.Offset ?? relation.Offset, missing.Name);
        return properties.ToImmutable();
    }

    private PropertyValue? ValueOf(JsonFields fields, PropertyType property)
    {
        switch (property.Kind)
        {
            case PropertyKind.Whole:
                return fields.Take(property.Name, JsonKind.Number) is { } whole && WholeOf(whole, property) is { } count
                    ? new PropertyValue.Whole(count) : null;
            case PropertyKind.Number:
                return fields.Take(property.Name, JsonKind.Number) is { } number && fields.NumberOf(number) is { } value && InRange(number, value, property)
                    ? new PropertyValue.Number(value) : null;
            case PropertyKind.Words or PropertyKind.Nodes:
                return fields.Take(property.Name, JsonKind.Array) is { } list ? new PropertyValue.Texts(WordsOf(fields, list, property)) : null;
            default:
                return fields.Take(property.Name, JsonKind.Text) is { } text ? new PropertyValue.Text(WordOf(fields, text, property)) : null;
        }
    }

    private long? WholeOf(JsonItem number, PropertyType property)
    {
        if (!long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            faults.Add(JsonDiagnostics.WrongValue, number.Offset, number.Text, "a whole number of 64 bits");
            return null;
        }

        return InRange(number, value, property) ? value : null;
    }

    private bool InRange(JsonItem number, decimal value, PropertyType property)
    {
        if (!(value < property.Min) && !(value > property.Max))
            return true;
        faults.Add(JsonDiagnostics.WrongValue, number.Offset, $"{number.Text} in '{property.Name}'", $"a number from {property.Min} to {property.Max}");
        return false;
    }

    private static ImmutableArray<string> WordsOf(JsonFields fields, JsonItem list, PropertyType property)
    {
        foreach (var entry in list.Entries)
        {
            if (entry.Kind == JsonKind.Text)
                WordOf(fields, entry, property);
        }

        return fields.TextsOf(list);
    }

    private static string WordOf(JsonFields fields, JsonItem text, PropertyType property)
    {
        if (property.Kind is PropertyKind.Word or PropertyKind.Words)
            fields.Check(text, property.Name, property.Values, JsonDiagnostics.UnknownWord);
        return text.Text;
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
