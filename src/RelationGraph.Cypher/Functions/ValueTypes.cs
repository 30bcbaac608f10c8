using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>The types of values as Cypher names them: <c>LIST&lt;INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
internal static class ValueTypes
{
    // The order in which a union names its members; lists stand between MAP and PATH.
    private static readonly ValueKind[] Order =
    [
        ValueKind.Boolean, ValueKind.String, ValueKind.Integer, ValueKind.Float, ValueKind.Date, ValueKind.LocalTime, ValueKind.ZonedTime,
        ValueKind.LocalDateTime, ValueKind.ZonedDateTime, ValueKind.Duration, ValueKind.Point, ValueKind.Node, ValueKind.Relationship,
        ValueKind.Map, ValueKind.List, ValueKind.Path,
    ];

    public static string NameOf(in Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => NameOf(value.AsList()) + " NOT NULL",
        _ => KindNames.Of(value.Kind) + " NOT NULL",
    };

    private static string NameOf(ListValue list)
    {
        if (list.Count == 0)
            return "LIST<NOTHING>";
        var hasNull = false;
        var members = new List<(int Rank, string Name)>();
        foreach (ref readonly var item in list.AsSpan())
        {
            hasNull |= item.IsNull;
            if (item.IsNull)
                continue;
            var member = (Array.IndexOf(Order, item.Kind), item.Kind == ValueKind.List ? NameOf(item.AsList()) : KindNames.Of(item.Kind));
            if (!members.Contains(member))
                members.Add(member);
        }

        if (members.Count == 0)
            return "LIST<NULL>";
        members.Sort(static (one, other) => one.Rank != other.Rank
            ? one.Rank.CompareTo(other.Rank)
            : ListRank(one.Name) != ListRank(other.Name) ? ListRank(one.Name).CompareTo(ListRank(other.Name)) : string.CompareOrdinal(one.Name, other.Name));
        return $"LIST<{string.Join(" | ", members.Select(member => hasNull ? member.Name : member.Name + " NOT NULL"))}>";
    }

    // Among lists those without items and those of nulls alone stand first; then by what they hold.
    private static int ListRank(string name)
    {
        if (name.Equals("LIST<NOTHING>", StringComparison.Ordinal))
            return -2;
        if (name.Equals("LIST<NULL>", StringComparison.Ordinal))
            return -1;
        for (var i = 0; i < Order.Length; i++)
        {
            if (name.StartsWith("LIST<" + KindNames.Of(Order[i]), StringComparison.Ordinal))
                return i;
        }

        return Order.Length;
    }
}
