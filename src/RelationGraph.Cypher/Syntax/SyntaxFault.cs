using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Makes the errors of a query's text.</summary>
internal static class SyntaxFault
{
    public static CypherException Of(string text, int offset, string detail, string message) =>
        new("SyntaxError", QueryPhase.CompileTime, detail, message, TextPositions.At(text, offset));

    public static CypherException Unexpected(string text, int offset, string message) => Of(text, offset, "UnexpectedSyntax", message);
}
