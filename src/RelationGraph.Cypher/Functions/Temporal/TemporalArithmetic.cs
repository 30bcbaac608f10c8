using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Temporal;

/// <summary>The operators of arithmetic where an operand is temporal; each answers false for kinds that it does not know.</summary>
internal static class TemporalArithmetic
{
    public static bool TryAdd(in Value left, in Value right, out Value result) => throw new NotSupportedException();

    public static bool TrySubtract(in Value left, in Value right, out Value result) => throw new NotSupportedException();

    public static bool TryMultiply(in Value left, in Value right, out Value result) => throw new NotSupportedException();

    public static bool TryDivide(in Value left, in Value right, out Value result) => throw new NotSupportedException();
}
