namespace RelationGraph.PropertyGraph.Querying;

/// <summary>A query that cannot be answered: the query's fault, in the words of openCypher's conformance scenarios.</summary>
public sealed class CypherException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="type">The family, as <c>SyntaxError</c> or <c>TypeError</c>.</param>
    /// <param name="phase">When it came to light.</param>
    /// <param name="detail">The kind within the family, as <c>UndefinedVariable</c>.</param>
    /// <param name="message">What was found and what was expected, for a person.</param>
    /// <param name="position">Where in the query's text, where that is known.</param>
    public CypherException(string type, QueryPhase phase, string detail, string message, TextPosition? position = null)
        : base(message)
    {
        Type = type;
        Phase = phase;
        Detail = detail;
        Position = position;
    }

    /// <summary>The family, as <c>SyntaxError</c> or <c>TypeError</c>.</summary>
    public string Type { get; }

    /// <summary>When it came to light.</summary>
    public QueryPhase Phase { get; }

    /// <summary>The kind within the family, as <c>UndefinedVariable</c>.</summary>
    public string Detail { get; }

    /// <summary>Where in the query's text; null where that is not known.</summary>
    public TextPosition? Position { get; }
}
