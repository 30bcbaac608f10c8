using System.Runtime.InteropServices;

namespace RelationGraph.Diagrams.Layout;

/// <summary>An upright rectangle in pixels; <c>default</c> is empty at the origin.</summary>
/// <param name="Left">The left side.</param>
/// <param name="Top">The upper side.</param>
/// <param name="Right">The right side, not left of <paramref name="Left"/>.</param>
/// <param name="Bottom">The lower side, not above <paramref name="Top"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Position Center => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>Makes a rectangle from its middle.</summary>
    public static Box Around(Position center, double width, double height) =>
        new(center.X - (width / 2), center.Y - (height / 2), center.X + (width / 2), center.Y + (height / 2));

    /// <summary>Tells whether a point lies inside, the sides not counted.</summary>
    public bool Holds(Position point) => point.X > Left && point.X < Right && point.Y > Top && point.Y < Bottom;

    /// <summary>Tells whether two rectangles share more than sides.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Gives the rectangle with every side moved outwards.</summary>
    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>Gives the smallest rectangle that holds both.</summary>
    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Gives the rectangle moved.</summary>
    public Box Moved(Position by) => new(Left + by.X, Top + by.Y, Right + by.X, Bottom + by.Y);
}
