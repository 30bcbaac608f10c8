using System.Collections.Immutable;

namespace RelationGraph.Cypher.Functions;

/// <content>Functions of points.</content>
internal static partial class FunctionTable
{
    private const string Spatial = "Spatial";

    private static ImmutableArray<Function> SpatialFunctions() =>
    [
        Row(
            Spatial, "point", "(input :: MAP) :: POINT", "A point from its coordinates: x and y, or longitude and latitude, and a third where it has one.",
            TypeSet.Point | Nullable, [TypeSet.Map | TypeSet.Entity],
            static (arguments, context) => Points.Make(PropertiesOf(arguments[0], context, "point"))),
        Row(
            Spatial, "point.distance", "(from :: POINT, to :: POINT) :: FLOAT",
            "How far two points are apart, in metres on the Earth; null where their systems differ.",
            TypeSet.Float | Nullable, [TypeSet.Any, TypeSet.Any], static (arguments, _) => Points.Distance(arguments[0], arguments[1])),
        Row(
            Spatial, "point.withinBBox", "(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN",
            "Whether a point lies within a box, its edges included; null where their systems differ.",
            TypeSet.Boolean | Nullable, [TypeSet.Any, TypeSet.Any, TypeSet.Any],
            static (arguments, _) => Points.Within(arguments[0], arguments[1], arguments[2])),
    ];
}
