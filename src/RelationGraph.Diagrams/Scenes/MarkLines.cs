using System.Collections.Immutable;

using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Finishes the lines that layout routed from box to box: up to the outlines, with arrowheads.</summary>
internal static class MarkLines
{
    private const double ArrowLength = 8;
    private const double ArrowHalfWidth = 3.4;

    // Boxes are at most this far from the outline in them: a slant's corner, or a loop's room.
    private const double OutlineReach = 160;

    /// <summary>Makes the mark of a bundle between two nodes.</summary>
    public static SceneMark Between(DraftMark draft, RoutedEdge routed, SceneNode from, SceneNode to)
    {
        var curve = draft.IsTurned ? routed.Curve.Reversed() : routed.Curve;
        curve = ToOutline(ToOutline(curve, to).Reversed(), from).Reversed();
        var arrowheads = ImmutableArray.CreateBuilder<ImmutableArray<Position>>();
        if (draft.Bundle.PointsToEnd)
            curve = WithArrow(curve, arrowheads);
        if (draft.Bundle.PointsToStart)
            curve = WithArrow(curve.Reversed(), arrowheads).Reversed();
        var label = routed.Label is { } box ? new SceneLabel(box, draft.Label!) : null;
        return new(draft.Bundle, curve, arrowheads.ToImmutable(), label);
    }

    /// <summary>Makes the mark of a loop, which stands above its node.</summary>
    public static SceneMark Loop(DraftMark draft, SceneNode node)
    {
        var (x, y) = (node.Box.Center.X, node.Box.Top);
        var reach = NodeSizes.LoopHeight / 0.75;
        var foot = Math.Min(12, node.Box.Width / 4);
        // The foot stands a little inside, since an outline may be lower beside its middle.
        var curve = new Curve([new(new(x - foot, y), new(x - foot - 8, y - reach), new(x + foot + 8, y - reach), new(x + foot, y))]);
        var top = new Position(x, y - NodeSizes.LoopHeight);
        var arrowheads = ImmutableArray.CreateBuilder<ImmutableArray<Position>>();
        if (draft.Bundle.PointsToEnd)
            curve = WithArrow(curve, arrowheads);
        var label = draft.Label is null ? null : MarkLabels.SizeOf(draft.Label) is var size
            ? new SceneLabel(Box.Around(top, size.Width, size.Height), draft.Label) : null;
        return new(draft.Bundle, curve, arrowheads.ToImmutable(), label);
    }

    private static Curve ToOutline(Curve curve, SceneNode node)
    {
        var end = curve.End;
        if (NodeOutline.Holds(node.Node.Shape, node.Box, end))
            return curve;
        var ahead = (end - curve.At(curve.Length - 2)).Unit();
        var inwards = (node.Box.Center - end).Unit();
        foreach (var direction in new[] { ahead, inwards })
        {
            var reach = direction == ahead ? NodeOutline.Slant * 1.5 : OutlineReach;
            for (var step = 0.5; step <= reach; step += 0.5)
            {
                var point = end + (direction * step);
                if (NodeOutline.Holds(node.Node.Shape, node.Box, point))
                    return curve.Then(new Curve([Segment.Line(end, point)]));
            }
        }

        return curve;
    }

    private static Curve WithArrow(Curve curve, ImmutableArray<ImmutableArray<Position>>.Builder arrowheads)
    {
        var length = Math.Min(ArrowLength, curve.Length / 2);
        var neck = curve.At(curve.Length - length);
        var back = (neck - curve.End).Unit();
        var heel = curve.End + (back * ArrowLength);
        var side = new Position(-back.Y, back.X) * ArrowHalfWidth;
        arrowheads.Add([curve.End, heel + side, heel - side]);
        return curve.Between(0, curve.Length - (length * 0.7));
    }
}
