using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>Reads the arguments of functions; a value of the wrong kind is a TypeError that names the function.</summary>
internal static class Argument
{
    public static string Text(in Value value, string function) =>
        value.Kind == ValueKind.String ? value.AsString() : throw Wrong(value, function, "a STRING");

    public static long Integer(in Value value, string function) =>
        value.Kind == ValueKind.Integer ? value.AsInteger() : throw Wrong(value, function, "an INTEGER");

    public static double Number(in Value value, string function) =>
        value.IsNumber ? value.AsNumber() : throw Wrong(value, function, "a number");

    public static ListValue List(in Value value, string function) =>
        value.Kind == ValueKind.List ? value.AsList() : throw Wrong(value, function, "a LIST");

    public static PathValue Path(in Value value, string function) =>
        value.Kind == ValueKind.Path ? value.AsPath() : throw Wrong(value, function, "a PATH");

    public static PointValue Point(in Value value, string function) =>
        value.Kind == ValueKind.Point ? value.AsPoint() : throw Wrong(value, function, "a POINT");

    /// <summary>A number of characters, at most as many as a text can have.</summary>
    public static int Length(in Value value, string function, string what)
    {
        var length = Integer(value, function);
        return length >= 0
            ? (int)Math.Min(length, int.MaxValue)
            : throw Fault.Argument("NegativeIntegerArgument", $"{function}() takes a {what} of 0 or more, not {ValueText.Of(value)}.");
    }

    public static CypherException Wrong(in Value value, string function, string wanted) =>
        Fault.Type("InvalidArgumentValue", $"{function}() takes {wanted}, not {KindNames.Describe(value)}.");
}
