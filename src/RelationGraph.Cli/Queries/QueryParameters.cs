using System.Collections.Immutable;

using RelationGraph.Cypher;
using RelationGraph.Cypher.Questions;
using RelationGraph.Model.Spelling;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Queries;

/// <summary>Reads the values of parameters as people type them.</summary>
internal static class QueryParameters
{
    /// <summary>Reads values for a text of one's own: a literal of Cypher where it is one, and else text.</summary>
    /// <param name="given">What was typed, by name.</param>
    /// <returns>The values.</returns>
    /// <exception cref="CommandFailure">A value looks like a literal and is none.</exception>
    public static ImmutableDictionary<string, Value> Of(IReadOnlyDictionary<string, string> given) =>
        given.ToImmutableDictionary(entry => entry.Key, entry => Read(entry.Key, entry.Value) ?? Value.Of(entry.Value), StringComparer.Ordinal);

    /// <summary>Reads values for a named question, whose parameters have types; what is not given is what the question says.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">What was typed, by name.</param>
    /// <returns>The values of all parameters.</returns>
    /// <exception cref="CommandFailure">There is no such parameter, or a value is none of its type.</exception>
    public static ImmutableDictionary<string, Value> Of(Question question, IReadOnlyDictionary<string, string> given)
    {
        var values = question.Parameters.ToImmutableDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal).ToBuilder();
        foreach (var (name, text) in given)
        {
            var parameter = question.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal))
                ?? throw CommandFailure.Usage($"the question '{question.Name}' has no parameter '{name}'; {Known(question, name)}");
            values[name] = Read(parameter, text);
        }

        return values.ToImmutable();
    }

    /// <summary>Reads a value that may be a literal.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="text">What was typed.</param>
    /// <returns>The value, or null where it is no literal.</returns>
    /// <exception cref="CommandFailure">It looks like a literal and is none.</exception>
    public static Value? Read(string name, string text)
    {
        try
        {
            return CypherLiteral.TryRead(text, out var value) ? value : null;
        }
        catch (CypherException fault)
        {
            throw CommandFailure.Usage($"the value of {name}: {fault.Message}");
        }
    }

    // A text may be typed with or without quotes, and a list of texts with or without brackets.
    private static Value Read(QuestionParameter parameter, string text)
    {
        if (text is ['\'' or '"' or '[', ..] or ['d', 'a', 't', 'e', '(', ..] && Read(parameter.Name, text) is { } literal && Fits(literal, parameter.Type))
            return literal;
        try
        {
            return parameter.Read(text);
        }
        catch (FormatException fault)
        {
            throw CommandFailure.Usage(fault.Message);
        }
    }

    private static bool Fits(in Value value, string type) => value.Kind switch
    {
        ValueKind.String => type is "STRING",
        ValueKind.Date => type is "DATE",
        ValueKind.List => type.StartsWith("LIST", StringComparison.Ordinal),
        _ => false,
    };

    private static string Known(Question question, string name)
    {
        if (question.Parameters.IsEmpty)
            return "it takes none.";
        var names = question.Parameters.Select(parameter => parameter.Name).ToList();
        var near = Nearest.To(name, names);
        return near.IsEmpty ? $"it takes {string.Join(", ", names)}." : $"did you mean {string.Join(" or ", near)}?";
    }
}
