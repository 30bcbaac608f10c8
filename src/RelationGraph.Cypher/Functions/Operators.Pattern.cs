using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions.Patterns;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Regular expressions.</content>
internal static partial class Operators
{
    /// <summary><c>text =~ pattern</c>: whether the pattern, in Java's notation, matches the whole text.</summary>
    public static Value Matches(in Value text, in Value pattern, QueryContext context) => AreTexts(text, pattern)
        ? Value.Of(JavaPattern.Of(pattern.AsString()).Matches(text.AsString(), context))
        : Value.Null;
}
