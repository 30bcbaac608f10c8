using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>How many rows SKIP and LIMIT ask for.</summary>
internal static class Amounts
{
    public static long Of(Evaluator amount, Frame frame, string clause)
    {
        var value = amount.Evaluate(frame);
        if (value.Kind != ValueKind.Integer)
            throw Fault.Of("SyntaxError", "InvalidArgumentType", $"{clause} expects a whole number, but found {ValueText.Of(value)}.");
        if (value.AsInteger() < 0)
            throw Fault.Of("SyntaxError", "NegativeIntegerArgument", $"{clause} expects a number of rows, but found {ValueText.Of(value)}.");
        return value.AsInteger();
    }
}
