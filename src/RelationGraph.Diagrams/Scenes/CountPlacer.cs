using System.Collections.Immutable;

using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Puts counts on finished lines, clear of nodes and of each other, and of other lines where there is room.</summary>
internal static class CountPlacer
{
    private const double Gap = 2;
    private const double Step = 5;

    // More than a count beside its line extends from it.
    private const double Reach = 40;

    // A count may stand beside its line where the line itself has no room, no further off than it still reads as the line's.
    private static readonly ImmutableArray<double> Offsets = [0, 9, -9, 14, -14];

    /// <summary>Gives each mark with a text its label.</summary>
    /// <param name="marks">The marks, replaced where they get a label.</param>
    /// <param name="drafts">The same marks with their texts.</param>
    /// <param name="nodes">The nodes.</param>
    /// <returns>How many labels found no room.</returns>
    public static int Place(SceneMark[] marks, ImmutableArray<DraftMark> drafts, ImmutableArray<SceneNode> nodes)
    {
        var taken = nodes.Select(node => node.Box).Concat(marks.Select(mark => mark.Label?.Box).OfType<Box>()).ToList();
        var lines = marks.Select((mark, index) => (index, Points: mark.Curve.Points(4).ToArray())).ToList();
        var unplaced = 0;
        // A short line has the fewest places, so it chooses first.
        foreach (var index in Enumerable.Range(0, marks.Length).OrderBy(index => marks[index].Curve.Length).ThenBy(index => index))
        {
            if (drafts[index].Label is not { } text || marks[index].Label is not null)
                continue;
            var near = marks[index].Curve.Bounds.Grown(Reach);
            var others = lines.Where(line => line.index != index).SelectMany(line => line.Points).Where(near.Holds).ToArray();
            if (Find(marks[index].Curve, MarkLabels.SizeOf(text), taken, others) is not { } box)
            {
                unplaced++;
                continue;
            }

            taken.Add(box);
            marks[index] = marks[index] with { Label = new(box, text) };
        }

        return unplaced;
    }

    private static Box? Find(Curve curve, LabelSize size, List<Box> taken, Position[] others)
    {
        var best = (Box: (Box?)null, Cost: double.MaxValue);
        var half = curve.Length / 2;
        foreach (var offset in Offsets)
        {
            for (var away = 0.0; away <= half; away += Step)
            {
                foreach (var distance in new[] { half + away, half - away })
                {
                    var along = (curve.At(distance + 1) - curve.At(distance - 1)).Unit();
                    var box = Box.Around(curve.At(distance) + (new Position(-along.Y, along.X) * offset), size.Width, size.Height);
                    if (taken.Exists(other => other.Overlaps(box.Grown(Gap))))
                        continue;
                    var cost = (others.Count(box.Holds) * 6) + (away / 20) + Math.Abs(offset);
                    if (cost < best.Cost)
                        best = (box, cost);
                }
            }

            if (best.Box is not null)
                return best.Box;
        }

        return null;
    }
}
