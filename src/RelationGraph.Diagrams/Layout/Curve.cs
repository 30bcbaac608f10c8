using System.Collections.Immutable;
using System.Text;

namespace RelationGraph.Diagrams.Layout;

/// <summary>A connected run of Bézier pieces.</summary>
internal sealed class Curve
{
    // Points of each piece for lengths; edges are measured in pixels, so chords of a few pixels do.
    private const int StepsPerSegment = 24;
    private readonly double[] lengths;

    /// <summary>Makes a curve of pieces, each starting where the one before ends; a gap is closed by a straight piece.</summary>
    /// <exception cref="ArgumentException">There is no piece.</exception>
    public Curve(IEnumerable<Segment> segments)
    {
        var joined = ImmutableArray.CreateBuilder<Segment>();
        foreach (var segment in segments)
        {
            if (joined.Count > 0 && (joined[^1].End - segment.Start).Length > 0.005)
                joined.Add(Segment.Line(joined[^1].End, segment.Start));
            if (joined.Count == 0 || !segment.IsPoint)
                joined.Add(segment);
        }

        if (joined.Count == 0)
            throw new ArgumentException("A curve needs a piece.", nameof(segments));
        Segments = joined.ToImmutable();
        lengths = new double[(Segments.Length * StepsPerSegment) + 1];
        for (var i = 1; i < lengths.Length; i++)
            lengths[i] = lengths[i - 1] + (Point(i) - Point(i - 1)).Length;
    }

    public ImmutableArray<Segment> Segments { get; }

    public double Length => lengths[^1];

    public Position Start => Segments[0].Start;

    public Position End => Segments[^1].End;

    /// <summary>Gives the point at a distance along the curve, in pixels, held within its ends.</summary>
    public Position At(double distance)
    {
        var (segment, t) = Locate(distance);
        return Segments[segment].At(t);
    }

    /// <summary>Gives points along the curve, at most so many pixels apart, both ends included.</summary>
    public IEnumerable<Position> Points(double apart)
    {
        var steps = Math.Max(1, (int)Math.Ceiling(Length / apart));
        for (var i = 0; i <= steps; i++)
            yield return At(Length * i / steps);
    }

    /// <summary>Gives the part between two distances along the curve.</summary>
    public Curve Between(double from, double to)
    {
        var (first, firstT) = Locate(from);
        var (last, lastT) = Locate(Math.Max(to, from + 0.01));
        var pieces = new List<Segment>();
        for (var i = first; i <= last; i++)
        {
            var piece = Segments[i];
            var end = i == last ? lastT : 1;
            var start = i == first ? firstT : 0;
            if (end < 1)
                piece = piece.Cut(end).Before;
            if (start > 0)
                piece = piece.Cut(end > 0 ? Math.Min(1, start / end) : 0).After;
            pieces.Add(piece);
        }

        return new Curve(pieces);
    }

    /// <summary>Gives the curve followed by another, joined straight.</summary>
    public Curve Then(Curve next) => new(Segments.AddRange(next.Segments));

    /// <summary>Gives the same curve run from its end to its start.</summary>
    public Curve Reversed() => new(Segments.Reverse().Select(piece => new Segment(piece.End, piece.Second, piece.First, piece.Start)));

    public Curve Moved(Position by) =>
        new(Segments.Select(piece => new Segment(piece.Start + by, piece.First + by, piece.Second + by, piece.End + by)));

    /// <summary>The smallest rectangle that holds the pieces and their control points.</summary>
    public Box Bounds
    {
        get
        {
            var all = Segments.SelectMany(piece => new[] { piece.Start, piece.First, piece.Second, piece.End }).ToArray();
            return new(all.Min(p => p.X), all.Min(p => p.Y), all.Max(p => p.X), all.Max(p => p.Y));
        }
    }

    /// <summary>Writes the curve as the data of an SVG path.</summary>
    public string ToPathData()
    {
        var text = new StringBuilder("M").Append(Start);
        foreach (var piece in Segments)
        {
            if (piece.IsStraight)
                text.Append('L').Append(piece.End);
            else
                text.Append('C').Append(piece.First).Append(' ').Append(piece.Second).Append(' ').Append(piece.End);
        }

        return text.ToString();
    }

    private Position Point(int step)
    {
        var segment = Math.Min(step / StepsPerSegment, Segments.Length - 1);
        return Segments[segment].At((double)(step - (segment * StepsPerSegment)) / StepsPerSegment);
    }

    private (int Segment, double T) Locate(double distance)
    {
        var wanted = Math.Clamp(distance, 0, Length);
        var index = Array.BinarySearch(lengths, wanted);
        if (index < 0)
            index = Math.Max(0, ~index - 1);
        if (index >= lengths.Length - 1)
            return (Segments.Length - 1, 1);
        var chord = lengths[index + 1] - lengths[index];
        var step = index + (chord > 0 ? (wanted - lengths[index]) / chord : 0);
        var segment = Math.Min((int)(step / StepsPerSegment), Segments.Length - 1);
        return (segment, (step / StepsPerSegment) - segment);
    }
}
