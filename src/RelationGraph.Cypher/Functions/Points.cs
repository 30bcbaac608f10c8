using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>Makes and measures points.</summary>
internal static class Points
{
    // The mean radius of the Earth in metres, as Neo4j takes it.
    private const double EarthRadius = 6_378_140.0;

    private static readonly string[] Coordinates = ["x", "y", "z", "longitude", "latitude", "height", "crs", "srid"];

    /// <summary>A point from a map; null where one of its entries that count is.</summary>
    public static Value Make(MapValue map)
    {
        foreach (var name in Coordinates)
        {
            if (map.TryGetValue(name, out var value) && value.IsNull)
                return Value.Null;
        }

        var plane = map.ContainsKey("x") && map.ContainsKey("y");
        var globe = map.ContainsKey("longitude") && map.ContainsKey("latitude");
        if (!plane && !globe)
        {
            throw Fault.Argument(
                "InvalidArgumentValue",
                $"A point is made of x and y, or of longitude and latitude, not of {(map.Count == 0 ? "nothing" : string.Join(", ", map.Keys))}.");
        }

        double first = Coordinate(map, plane ? "x" : "longitude"), second = Coordinate(map, plane ? "y" : "latitude");
        double? third = map.ContainsKey("z") ? Coordinate(map, "z") : !plane && map.ContainsKey("height") ? Coordinate(map, "height") : null;
        var srid = SystemOf(map, !plane, third is not null);
        return Value.Of(srid is 4326 or 4979 ? OnGlobe(srid, first, second, third) : new PointValue(srid, first, second, third));
    }

    public static Value Distance(in Value from, in Value to)
    {
        if (from.Kind != ValueKind.Point || to.Kind != ValueKind.Point)
            return Value.Null;
        PointValue one = from.AsPoint(), other = to.AsPoint();
        if (one.Srid != other.Srid)
            return Value.Null;
        var rise = (one.Z ?? 0) - (other.Z ?? 0);
        if (one.Srid is not (4326 or 4979))
            return Value.Of(Math.Sqrt(Square(one.X - other.X) + Square(one.Y - other.Y) + Square(rise)));
        var along = AngleBetween(one, other) * (EarthRadius + (((one.Z ?? 0) + (other.Z ?? 0)) / 2));
        return Value.Of(one.Z is null ? along : Math.Sqrt(Square(along) + Square(rise)));
    }

    public static Value Within(in Value point, in Value lowerLeft, in Value upperRight)
    {
        if (point.Kind != ValueKind.Point || lowerLeft.Kind != ValueKind.Point || upperRight.Kind != ValueKind.Point)
            return Value.Null;
        PointValue inner = point.AsPoint(), low = lowerLeft.AsPoint(), high = upperRight.AsPoint();
        if (inner.Srid != low.Srid || inner.Srid != high.Srid)
            return Value.Null;

        // On the globe a box whose left side is east of its right side spans the meridian of 180 degrees.
        var across = inner.Srid is 4326 or 4979 && low.X > high.X
            ? inner.X >= low.X || inner.X <= high.X
            : inner.X >= low.X && inner.X <= high.X;
        return Value.Of(across && inner.Y >= low.Y && inner.Y <= high.Y && (inner.Z is not { } z || (z >= low.Z && z <= high.Z)));
    }

    private static double Coordinate(MapValue map, string name)
    {
        var value = map.Find(name);
        if (!value.IsNumber)
            throw Fault.Argument("InvalidArgumentValue", $"A point's {name} is a number, not {KindNames.Describe(value)}.");
        var number = value.AsNumber();
        return double.IsFinite(number)
            ? number
            : throw Fault.Argument("NumberOutOfRange", $"A point's {name} is a finite number, not {ValueText.Of(value)}.");
    }

    private static int SystemOf(MapValue map, bool globe, bool three)
    {
        var hasName = map.TryGetValue("crs", out var crs);
        var hasNumber = map.TryGetValue("srid", out var number);
        if (hasName && hasNumber)
            throw Fault.Argument("InvalidArgumentValue", "A point names its system by crs or by srid, not by both.");
        if (!hasName && !hasNumber)
            return (globe, three) switch { (true, false) => 4326, (true, true) => 4979, (false, false) => 7203, _ => 9157 };
        var srid = hasName
            ? crs.Kind == ValueKind.String ? NumberOf(crs.AsString()) : 0
            : number.Kind == ValueKind.Integer && number.AsInteger() is 4326 or 4979 or 7203 or 9157 ? (int)number.AsInteger() : 0;
        if (srid == 0)
        {
            throw Fault.Argument(
                "InvalidArgumentValue",
                $"{ValueText.Of(hasName ? crs : number)} is no coordinate system; there are cartesian (7203), cartesian-3d (9157), wgs-84 (4326) and wgs-84-3d (4979).");
        }

        if (srid is 4979 or 9157 != three)
            throw Fault.Argument("InvalidArgumentValue", $"A point of {(three ? "three" : "two")} coordinates cannot lie in the system {PointComponents.NameOf(srid)}.");
        if (globe && srid is 7203 or 9157)
            throw Fault.Argument("InvalidArgumentValue", $"A longitude and a latitude cannot lie in the system {PointComponents.NameOf(srid)}.");
        return srid;
    }

    private static int NumberOf(string name) => name.ToUpperInvariant() switch
    {
        "WGS-84" => 4326,
        "WGS-84-3D" => 4979,
        "CARTESIAN" => 7203,
        "CARTESIAN-3D" => 9157,
        _ => 0,
    };

    // A longitude beyond 180 degrees goes on around the globe; a latitude beyond 90 is an error.
    private static PointValue OnGlobe(int srid, double longitude, double latitude, double? height)
    {
        if (Math.Abs(latitude) > 90)
            throw Fault.Argument("NumberOutOfRange", $"A latitude is from -90 to 90 degrees, not {ValueText.OfFloat(latitude)}.");
        if (Math.Abs(longitude) > 180)
        {
            longitude %= 360;
            longitude = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
        }

        return new PointValue(srid, longitude, latitude, height);
    }

    // By the haversine, which stays exact for points close together.
    private static double AngleBetween(PointValue one, PointValue other)
    {
        double latitude = Radians(one.Y), otherLatitude = Radians(other.Y);
        var half = Square(Math.Sin((otherLatitude - latitude) / 2))
            + (Math.Cos(latitude) * Math.Cos(otherLatitude) * Square(Math.Sin((Radians(other.X) - Radians(one.X)) / 2)));
        return 2 * Math.Atan2(Math.Sqrt(half), Math.Sqrt(1 - half));
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);

    private static double Square(double number) => number * number;
}
