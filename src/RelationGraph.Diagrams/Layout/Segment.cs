using System.Runtime.InteropServices;

namespace RelationGraph.Diagrams.Layout;

/// <summary>A cubic Bézier piece; a straight one has its control points on the line. <c>default</c> is a point at the origin.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Segment(Position Start, Position First, Position Second, Position End)
{
    /// <summary>Makes a straight piece.</summary>
    public static Segment Line(Position from, Position to) => new(from, from.Towards(to, 1.0 / 3), from.Towards(to, 2.0 / 3), to);

    /// <summary>Whether it goes nowhere.</summary>
    public bool IsPoint => Start == End && Start == First && Start == Second;

    /// <summary>Whether both control points lie on the line from start to end, within a hundredth of a pixel.</summary>
    public bool IsStraight => OffLine(First) < 0.01 && OffLine(Second) < 0.01;

    /// <summary>Gives the point at a parameter from 0 to 1.</summary>
    public Position At(double t)
    {
        var u = 1 - t;
        return (Start * (u * u * u)) + (First * (3 * u * u * t)) + (Second * (3 * u * t * t)) + (End * (t * t * t));
    }

    /// <summary>Cuts at a parameter from 0 to 1 (de Casteljau).</summary>
    public (Segment Before, Segment After) Cut(double t)
    {
        var a = Start.Towards(First, t);
        var b = First.Towards(Second, t);
        var c = Second.Towards(End, t);
        var d = a.Towards(b, t);
        var e = b.Towards(c, t);
        var middle = d.Towards(e, t);
        return (new(Start, a, d, middle), new(middle, e, c, End));
    }

    private double OffLine(Position point)
    {
        var along = (End - Start).Unit();
        var away = point - Start;
        return Math.Abs((along.X * away.Y) - (along.Y * away.X));
    }
}
