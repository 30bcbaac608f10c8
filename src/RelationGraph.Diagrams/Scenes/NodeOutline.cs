using RelationGraph.Diagrams.Layout;

using static RelationGraph.Diagrams.Layout.Position;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>The outline of a node inside its box.</summary>
internal static class NodeOutline
{
    /// <summary>The pixels that a hexagon's points and a slant take at either side.</summary>
    public const double Slant = 9;

    private const double StateRadius = 2.5;
    private const double OrganizationRadius = 13;

    /// <summary>Writes an outline as the data of an SVG path.</summary>
    public static string PathData(NodeShape shape, Box box) => shape switch
    {
        NodeShape.Project or NodeShape.Place =>
            $"M{string.Join('L', Corners(shape, box).Select(corner => corner.ToString()))}Z",
        _ => Rounded(box, Radius(shape, box)),
    };

    /// <summary>Tells whether a point lies inside an outline.</summary>
    public static bool Holds(NodeShape shape, Box box, Position point)
    {
        if (!box.Holds(point))
            return false;
        if (shape is NodeShape.Project or NodeShape.Place)
            return InPolygon(Corners(shape, box), point);
        var radius = Radius(shape, box);
        var across = Math.Max(0, Math.Abs(point.X - box.Center.X) - ((box.Width / 2) - radius));
        var down = Math.Max(0, Math.Abs(point.Y - box.Center.Y) - ((box.Height / 2) - radius));
        return (across * across) + (down * down) < radius * radius;
    }

    private static double Radius(NodeShape shape, Box box) =>
        shape == NodeShape.State ? StateRadius : Math.Min(OrganizationRadius, box.Height / 2);

    private static Position[] Corners(NodeShape shape, Box box) => shape == NodeShape.Place
        ? [new(box.Left + Slant, box.Top), new(box.Right, box.Top), new(box.Right - Slant, box.Bottom), new(box.Left, box.Bottom)]
        :
        [
            new(box.Left + Slant, box.Top), new(box.Right - Slant, box.Top), new(box.Right, box.Center.Y),
            new(box.Right - Slant, box.Bottom), new(box.Left + Slant, box.Bottom), new(box.Left, box.Center.Y),
        ];

    private static bool InPolygon(Position[] corners, Position point)
    {
        var inside = false;
        for (int i = 0, j = corners.Length - 1; i < corners.Length; j = i++)
        {
            var (a, b) = (corners[i], corners[j]);
            if ((a.Y > point.Y) != (b.Y > point.Y) && point.X < ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)) + a.X)
                inside = !inside;
        }

        return inside;
    }

    private static string Rounded(Box box, double radius)
    {
        var (r, w, h) = (Number(radius), Number(box.Width - (2 * radius)), Number(box.Height - (2 * radius)));
        string Corner(int right, int down) => $"a{r} {r} 0 0 1 {Number(right * radius)} {Number(down * radius)}";
        return $"M{Number(box.Left + radius)} {Number(box.Top)}h{w}{Corner(1, 1)}v{h}{Corner(-1, 1)}h{Number(-(box.Width - (2 * radius)))}"
            + $"{Corner(-1, -1)}v{Number(-(box.Height - (2 * radius)))}{Corner(1, -1)}z";
    }
}
