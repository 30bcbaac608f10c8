using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Tests of texts: null unless both sides are texts.</content>
internal static partial class Operators
{
    public static Value StartsWith(in Value text, in Value part) => AreTexts(text, part)
        ? Value.Of(text.AsString().StartsWith(part.AsString(), StringComparison.Ordinal))
        : Value.Null;

    public static Value EndsWith(in Value text, in Value part) => AreTexts(text, part)
        ? Value.Of(text.AsString().EndsWith(part.AsString(), StringComparison.Ordinal))
        : Value.Null;

    public static Value Contains(in Value text, in Value part) => AreTexts(text, part)
        ? Value.Of(text.AsString().Contains(part.AsString(), StringComparison.Ordinal))
        : Value.Null;

    private static bool AreTexts(in Value left, in Value right) => left.Kind == ValueKind.String && right.Kind == ValueKind.String;
}
