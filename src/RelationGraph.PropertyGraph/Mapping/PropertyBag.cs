using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Model.Time;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Collects the properties of one node or relationship; what is absent leaves no property.</summary>
internal sealed class PropertyBag
{
    private readonly ImmutableSortedDictionary<string, GraphValue>.Builder values =
        ImmutableSortedDictionary.CreateBuilder<string, GraphValue>(StringComparer.Ordinal);

    private readonly SortedDictionary<string, string> exact = new(StringComparer.Ordinal);

    public PropertyBag Add(string name, string? value)
    {
        if (value is not null)
            values.Add(name, new GraphValue.Text(value));
        return this;
    }

    public PropertyBag Add(string name, Edtf? value) => Add(name, value?.Text);

    public PropertyBag Add(string name, long value)
    {
        values.Add(name, new GraphValue.Whole(value));
        return this;
    }

    public PropertyBag Add(string name, bool value)
    {
        values.Add(name, new GraphValue.Flag(value));
        return this;
    }

    public PropertyBag Add(string name, DateOnly? value)
    {
        if (value is { } day)
            values.Add(name, new GraphValue.Day(LocalDate.FromDateOnly(day)));
        return this;
    }

    /// <summary>Adds a decimal as a floating-point number, and its digits beside it where that number does not give them back.</summary>
    public PropertyBag Add(string name, decimal? value)
    {
        if (value is { } number)
        {
            var approximate = decimal.ToDouble(number);
            values.Add(name, new GraphValue.Number(approximate));
            if (!ExactNumbers.GivesBack(approximate, number))
                exact.Add(name, ExactNumbers.Write(number));
        }

        return this;
    }

    /// <summary>Adds a list of texts, unless the list it belongs to has no entry at all.</summary>
    public PropertyBag AddTexts(string name, IEnumerable<string> texts)
    {
        ImmutableArray<string> list = [.. texts];
        if (!list.IsEmpty)
            values.Add(name, new GraphValue.Texts(list));
        return this;
    }

    public PropertyBag AddValue(string name, GraphValue value)
    {
        values.Add(name, value);
        return this;
    }

    public ImmutableSortedDictionary<string, GraphValue> ToProperties()
    {
        if (exact.Count > 0)
            values.Add(ExactNumbers.PropertyName, new GraphValue.Text(NestedJson.Write(exact)));
        return values.ToImmutable();
    }
}
