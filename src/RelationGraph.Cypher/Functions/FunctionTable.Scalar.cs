using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Scalar functions.</content>
internal static partial class FunctionTable
{
    private static IEnumerable<Function> ScalarFunctions()
    {
        yield return new()
        {
            Name = "coalesce",
            Least = 1,
            Most = int.MaxValue,
            Takes = [TypeSet.Any],
            Gives = TypeSet.Any,
            NullIfAnyIsNull = false,
            Category = "Scalar",
            Signature = "coalesce(input :: ANY, ...) :: ANY",
            Description = "The first value that is not null.",
            Body = static (arguments, _) =>
            {
                foreach (ref readonly var argument in arguments)
                {
                    if (!argument.IsNull)
                        return argument;
                }

                return Value.Null;
            },
        };
    }
}
