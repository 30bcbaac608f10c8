using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Questions;

/// <summary>A parameter of a <see cref="Question"/>.</summary>
public sealed record QuestionParameter
{
    /// <summary>Its name, without the dollar.</summary>
    public required string Name { get; init; }

    /// <summary>Its type: STRING, INTEGER, FLOAT, BOOLEAN, DATE, or a list of one of them as <c>LIST&lt;STRING&gt;</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What it is where nothing else is said; of the type, or null.</summary>
    public required Value Default { get; init; }

    /// <summary>What it means, as a phrase.</summary>
    public required string Meaning { get; init; }

    /// <summary>Reads a value as somebody types it: texts and days without quotes, the items of a list with commas between.</summary>
    /// <param name="text">What was typed; <c>null</c> is the value null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none of the parameter's type.</exception>
    public Value Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is "null")
            return Value.Null;
        return QuestionLiteral.TryReadTyped(text, Type, out var value)
            ? value
            : throw new FormatException($"'{text}' is no {Type}, which the parameter '{Name}' wants: {Meaning}.");
    }
}
