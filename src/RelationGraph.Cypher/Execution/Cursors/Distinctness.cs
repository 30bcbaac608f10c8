using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Whether a relationship was walked already by the same pattern.</summary>
internal static class Distinctness
{
    /// <summary>Whether none of the slots holds the relationship, itself or in a list.</summary>
    public static bool Differs(Value[] slots, ImmutableArray<int> others, int relationship)
    {
        foreach (var slot in others)
        {
            ref readonly var other = ref slots[slot];
            if (other.Kind == ValueKind.Relationship ? other.AsEntityNumber() == relationship : Holds(other, relationship))
                return false;
        }

        return true;
    }

    private static bool Holds(in Value list, int relationship)
    {
        if (list.Kind != ValueKind.List)
            return false;
        foreach (ref readonly var item in list.AsList().AsSpan())
        {
            if (item.Kind == ValueKind.Relationship ? item.AsEntityNumber() == relationship : Holds(item, relationship))
                return true;
        }

        return false;
    }
}
