using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher;

/// <summary>Makes the errors of queries that run; those of the text are made where the text is at hand.</summary>
internal static class Fault
{
    /// <summary>A value of the wrong kind, TypeError.</summary>
    public static CypherException Type(string detail, string message) => new("TypeError", QueryPhase.Runtime, detail, message);

    /// <summary>An argument out of its range, ArgumentError.</summary>
    public static CypherException Argument(string detail, string message) => new("ArgumentError", QueryPhase.Runtime, detail, message);

    /// <summary>A result that no number holds, ArithmeticError.</summary>
    public static CypherException Arithmetic(string detail, string message) => new("ArithmeticError", QueryPhase.Runtime, detail, message);

    /// <summary>Any other family.</summary>
    public static CypherException Of(string type, string detail, string message) => new(type, QueryPhase.Runtime, detail, message);
}
