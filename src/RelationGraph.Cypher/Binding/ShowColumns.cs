using System.Collections.Immutable;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Binding;

/// <summary>A column of what SHOW lists.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Gives">What it may be.</param>
/// <param name="Always">Whether it is there without YIELD.</param>
internal sealed record ShowColumn(string Name, TypeSet Gives, bool Always = true);

/// <summary>The columns of what SHOW lists.</summary>
internal static class ShowColumns
{
    private static readonly ImmutableArray<ShowColumn> Indexes =
    [
        new("id", TypeSet.Integer),
        new("name", TypeSet.String),
        new("state", TypeSet.String),
        new("populationPercent", TypeSet.Float),
        new("type", TypeSet.String),
        new("entityType", TypeSet.String),
        new("labelsOrTypes", TypeSet.List),
        new("properties", TypeSet.List),
        new("indexProvider", TypeSet.String),
        new("owningConstraint", TypeSet.String),
        new("lastRead", TypeSet.ZonedDateTime),
        new("readCount", TypeSet.Integer),
        new("trackedSince", TypeSet.ZonedDateTime, Always: false),
        new("options", TypeSet.Map, Always: false),
        new("failureMessage", TypeSet.String, Always: false),
        new("createStatement", TypeSet.String, Always: false),
    ];

    private static readonly ImmutableArray<ShowColumn> Constraints =
    [
        new("id", TypeSet.Integer),
        new("name", TypeSet.String),
        new("type", TypeSet.String),
        new("entityType", TypeSet.String),
        new("labelsOrTypes", TypeSet.List),
        new("properties", TypeSet.List),
        new("ownedIndex", TypeSet.String),
        new("propertyType", TypeSet.String),
        new("options", TypeSet.Map, Always: false),
        new("createStatement", TypeSet.String, Always: false),
    ];

    private static readonly ImmutableArray<ShowColumn> Procedures =
    [
        new("name", TypeSet.String),
        new("description", TypeSet.String),
        new("mode", TypeSet.String),
        new("worksOnSystem", TypeSet.Boolean),
        new("signature", TypeSet.String, Always: false),
        new("argumentDescription", TypeSet.List, Always: false),
        new("returnDescription", TypeSet.List, Always: false),
        new("isDeprecated", TypeSet.Boolean, Always: false),
    ];

    private static readonly ImmutableArray<ShowColumn> Functions =
    [
        new("name", TypeSet.String),
        new("category", TypeSet.String),
        new("description", TypeSet.String),
        new("signature", TypeSet.String, Always: false),
        new("isBuiltIn", TypeSet.Boolean, Always: false),
        new("argumentDescription", TypeSet.List, Always: false),
        new("returnDescription", TypeSet.String, Always: false),
        new("aggregating", TypeSet.Boolean, Always: false),
        new("isDeprecated", TypeSet.Boolean, Always: false),
    ];

    /// <summary>All columns of a listing, in order.</summary>
    public static ImmutableArray<ShowColumn> Of(ShowKind kind) => kind switch
    {
        ShowKind.Indexes => Indexes,
        ShowKind.Constraints => Constraints,
        ShowKind.Procedures => Procedures,
        _ => Functions,
    };
}
