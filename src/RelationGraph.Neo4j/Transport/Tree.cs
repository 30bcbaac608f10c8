using System.Globalization;

namespace RelationGraph.Neo4j.Transport;

/// <summary>A part of an answer as it was read, in which every step may lead to nothing.</summary>
/// <param name="Content">A dictionary, a list, a text, a double, a truth value or null.</param>
internal readonly record struct Tree(object? Content)
{
    /// <summary>The items of a list; none where it is no list.</summary>
    public IEnumerable<Tree> Items => Content is List<object?> items ? items.Select(item => new Tree(item)) : [];

    /// <summary>The text; null where it is none.</summary>
    public string? Text => Content as string;

    /// <summary>The number, typed or not; null where it is none.</summary>
    public double? Number => Content switch
    {
        double number => number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        Dictionary<string, object?> => this["_value"].Number,
        _ => null,
    };

    /// <summary>The number as a whole one; 0 where it is none.</summary>
    public long Count => (long)(Number ?? 0);

    /// <summary>An entry of an object; nothing where there is none.</summary>
    /// <param name="name">Its name.</param>
    public Tree this[string name] => new((Content as Dictionary<string, object?>)?.GetValueOrDefault(name));
}
