using System.Globalization;
using System.Runtime.InteropServices;

namespace RelationGraph.Diagrams.Layout;

/// <summary>A point on the canvas in pixels, y downwards; <c>default</c> is the origin.</summary>
/// <param name="X">Pixels to the right.</param>
/// <param name="Y">Pixels down.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Position(double X, double Y)
{
    public static Position operator +(Position a, Position b) => new(a.X + b.X, a.Y + b.Y);

    public static Position operator -(Position a, Position b) => new(a.X - b.X, a.Y - b.Y);

    public static Position operator *(Position a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The distance from the origin.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Gives the point of the same direction at distance 1, or (1, 0) for the origin.</summary>
    public Position Unit() => Length is var length && length > 1e-9 ? new(X / length, Y / length) : new(1, 0);

    /// <summary>Gives the point a share of the way to another.</summary>
    public Position Towards(Position other, double share) => new(X + ((other.X - X) * share), Y + ((other.Y - Y) * share));

    /// <summary>Writes a coordinate with at most two decimals, the same on every machine.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => $"{Number(X)} {Number(Y)}";
}
