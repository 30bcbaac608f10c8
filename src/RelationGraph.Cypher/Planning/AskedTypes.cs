using System.Collections.Immutable;

using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>Reads the types that a relationship may have from what a pattern asks of it.</summary>
internal static class AskedTypes
{
    /// <summary>The names, if one of several is asked for; none for any type; null where it asks for something else.</summary>
    public static ImmutableArray<string>? Of(LabelExpression? types) => types switch
    {
        null or LabelExpression.Any => [],
        LabelExpression.Name name => [name.Text],
        LabelExpression.Or or => Of(or.Left) is { IsEmpty: false } left && Of(or.Right) is { IsEmpty: false } right
            ? [.. left.Concat(right).Distinct(StringComparer.Ordinal)]
            : null,
        _ => null,
    };
}
