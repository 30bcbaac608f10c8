using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Vocabulary;

/// <summary>Reads a property of a type of relation in <c>ontology.yaml</c>.</summary>
internal sealed class PropertyTypeReader(FileDiagnostics diagnostics)
{
    private static readonly string[] Keys = ["type", "values", "required", "unit", "min", "max", "description"];
    private static readonly string[] Kinds = [.. Enum.GetNames<PropertyKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>Reads a property.</summary>
    /// <returns>The property, or null where it is no mapping or of no known kind.</returns>
    public PropertyType? Read(string name, YamlNode node)
    {
        if (Fields.Of(node, Keys, diagnostics) is not { } fields)
            return null;
        var description = fields.Required("description")?.Text ?? "";
        if (Kind(fields.Required("type")) is not { } kind)
            return null;
        var values = fields.Texts("values");
        foreach (var value in values.Where(value => !Ids.IsSlug(value.Text)))
            diagnostics.Add(DiagnosticCodes.BadName, value, value.Text, "lower-case words joined by hyphens");
        var (min, max) = (Bound(fields.Text("min")), Bound(fields.Text("max")));
        CheckFit(fields, kind, values.Count, min, max);
        return new PropertyType
        {
            Name = name,
            Description = description,
            Kind = kind,
            Values = [.. values.Select(value => value.Text)],
            Unit = fields.Text("unit")?.Text,
            Min = min,
            Max = max,
            IsRequired = fields.Truth("required", absent: false),
        };
    }

    private PropertyKind? Kind(YamlScalar? text)
    {
        if (text is null)
            return null;
        var index = Array.IndexOf(Kinds, text.Text);
        if (index >= 0)
            return (PropertyKind)index;
        diagnostics.AddUnknown(DiagnosticCodes.UnknownPropertyKind, text, Lexicon.OneOf(Kinds), Kinds);
        return null;
    }

    private decimal? Bound(YamlScalar? text)
    {
        if (text is null)
            return null;
        var number = Numbers.Decimal(text.Text);
        if (number is null)
            diagnostics.Add(DiagnosticCodes.NotANumber, text, text.Text, "a number");
        return number;
    }

    private void CheckFit(Fields fields, PropertyKind kind, int words, decimal? min, decimal? max)
    {
        var isOfWords = kind is PropertyKind.Word or PropertyKind.Words;
        if (isOfWords && words == 0)
            diagnostics.Add(DiagnosticCodes.ValuesMisplaced, fields.At, "no values", "a list of the words allowed");
        if (!isOfWords && fields.Find("values") is { } values)
            diagnostics.Add(DiagnosticCodes.ValuesMisplaced, values, "values for what takes no word");
        foreach (var key in kind is PropertyKind.Whole or PropertyKind.Number ? [] : new[] { "unit", "min", "max" })
        {
            if (fields.Find(key) is { } node)
                diagnostics.Add(DiagnosticCodes.ValuesMisplaced, node, $"{key} for what is no number");
        }

        if (min > max)
            diagnostics.Add(DiagnosticCodes.BoundsCrossed, fields.At, "min is more than max");
    }
}
