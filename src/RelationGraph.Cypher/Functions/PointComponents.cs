using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>The parts of points that <c>point.key</c> reads.</summary>
internal static class PointComponents
{
    /// <summary>Answers false where points have no such part; a height in two dimensions and a longitude in a plane are errors as well.</summary>
    public static bool TryGet(PointValue point, string key, out Value result)
    {
        var geographic = point.Srid is 4326 or 4979;
        Value? found = key switch
        {
            "x" => Value.Of(point.X),
            "y" => Value.Of(point.Y),
            "z" => point.Z is { } z ? Value.Of(z) : null,
            "longitude" when geographic => Value.Of(point.X),
            "latitude" when geographic => Value.Of(point.Y),
            "height" when geographic => point.Z is { } height ? Value.Of(height) : null,
            "crs" => Value.Of(NameOf(point.Srid)),
            "srid" => Value.Of((long)point.Srid),
            _ => null,
        };
        result = found ?? Value.Null;
        return found is not null;
    }

    public static string NameOf(int srid) => srid switch
    {
        4326 => "wgs-84",
        4979 => "wgs-84-3d",
        7203 => "cartesian",
        _ => "cartesian-3d",
    };
}
