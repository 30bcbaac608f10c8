using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Likeness of vectors, which are lists of numbers.</content>
internal static partial class FunctionTable
{
    private const string Vector = "Vector";
    private const string VectorSignature = "(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT";

    private static ImmutableArray<Function> VectorFunctions() =>
    [
        Row(
            Vector, "vector.similarity.cosine", VectorSignature, "How alike the directions of two vectors are, from 0 to 1.",
            TypeSet.Float | Nullable, [TypeSet.List, TypeSet.List], static (arguments, _) => Cosine(arguments)),
        Row(
            Vector, "vector.similarity.euclidean", VectorSignature, "How near two vectors are, from 0 to 1.",
            TypeSet.Float | Nullable, [TypeSet.List, TypeSet.List], static (arguments, _) => Euclidean(arguments)),
    ];

    private static Value Cosine(ReadOnlySpan<Value> arguments)
    {
        const string Name = "vector.similarity.cosine";
        var (left, right) = Vectors(arguments, Name);
        double product = 0, length = 0, otherLength = 0;
        for (var i = 0; i < left.Count; i++)
        {
            double one = Argument.Number(left[i], Name), other = Argument.Number(right[i], Name);
            product += one * other;
            length += one * one;
            otherLength += other * other;
        }

        return length == 0 || otherLength == 0
            ? throw Fault.Argument("InvalidArgumentValue", $"{Name}() takes vectors with a direction, not one of zeros.")
            : Value.Of((1 + Math.Clamp(product / Math.Sqrt(length) / Math.Sqrt(otherLength), -1, 1)) / 2);
    }

    private static Value Euclidean(ReadOnlySpan<Value> arguments)
    {
        const string Name = "vector.similarity.euclidean";
        var (left, right) = Vectors(arguments, Name);
        var distance = 0.0;
        for (var i = 0; i < left.Count; i++)
        {
            var difference = Argument.Number(left[i], Name) - Argument.Number(right[i], Name);
            distance += difference * difference;
        }

        return Value.Of(1 / (1 + distance));
    }

    private static (ListValue Left, ListValue Right) Vectors(ReadOnlySpan<Value> arguments, string name)
    {
        ListValue left = Argument.List(arguments[0], name), right = Argument.List(arguments[1], name);
        return left.Count == right.Count && left.Count > 0
            ? (left, right)
            : throw Fault.Argument("InvalidArgumentValue", $"{name}() takes two vectors of the same size, not of {left.Count} and {right.Count} numbers.");
    }
}
