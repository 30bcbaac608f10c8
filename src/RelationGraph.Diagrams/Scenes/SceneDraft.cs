using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>All that a picture shows, measured but not placed.</summary>
internal sealed record SceneDraft
{
    public required ImmutableArray<DraftNode> Nodes { get; init; }

    public required ImmutableArray<DraftMark> Marks { get; init; }

    public required DiagramLayout Layout { get; init; }

    /// <summary>Whether labels are only counts, placed along finished lines instead of by layout.</summary>
    public required bool LabelsAreCounts { get; init; }

    /// <summary>Names the edge of a mark in layout.</summary>
    public static string EdgeId(int mark) => mark.ToString(CultureInfo.InvariantCulture);

    public static SceneDraft Of(DiagramGraph graph, DiagramOptions options)
    {
        var whole = options.Kind == DiagramKind.Whole;
        var marked = options.Emphasis is { } emphasis ? NodeEmphasis.On(graph, emphasis) : graph;
        var shown = whole ? Grouping.Of(marked) : marked;
        var bundles = whole ? EdgeBundle.ByPair(shown.Edges) : EdgeBundle.ByType(shown.Edges);
        var layout = options.Layout ?? (options.Kind == DiagramKind.Pair ? DiagramLayout.Layered : DiagramLayout.Organic);
        var marks = bundles.Select(bundle => new DraftMark(
            bundle,
            MarkLabels.For(bundle, options.Kind, bundles.Length),
            layout == DiagramLayout.Layered && IsTurned(bundle, options))).ToImmutableArray();
        var loops = marks.Where(mark => mark.Bundle.IsLoop).ToDictionary(mark => mark.Bundle.From, StringComparer.Ordinal);
        return new()
        {
            Nodes = [.. shown.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal).Select(node => Measure(node, options, loops))],
            Marks = marks,
            Layout = layout,
            LabelsAreCounts = whole,
        };
    }

    /// <summary>Gives what layout is to do.</summary>
    /// <param name="room">How much more than the usual distances to keep; 1 is the usual.</param>
    public LayoutRequest ToRequest(double room) => new()
    {
        Style = Layout,
        Nodes = [.. Nodes.Select(node => new LayoutNode(node.Node.Id, node.Room.Width, node.Room.Height))],
        Edges =
        [
            .. Marks.Select((mark, index) => (mark, index)).Where(entry => !entry.mark.Bundle.IsLoop).Select(entry =>
            {
                var (bundle, turned) = (entry.mark.Bundle, entry.mark.IsTurned);
                var label = LabelsAreCounts || entry.mark.Label is null ? null : MarkLabels.SizeOf(entry.mark.Label);
                return new LayoutEdge(
                    EdgeId(entry.index), turned ? bundle.To : bundle.From, turned ? bundle.From : bundle.To, label);
            }),
        ],
        NodeSeparation = (LabelsAreCounts ? 22 : 12) * room,
        LayerSeparation = 34 * room,
    };

    private static DraftNode Measure(DiagramNode node, DiagramOptions options, Dictionary<string, DraftMark> loops)
    {
        var isFocus = options.Focus.Contains(node.Id, StringComparer.Ordinal);
        var text = NodeSizes.TextOf(node, isFocus);
        var outline = NodeSizes.OutlineOf(node.Shape, text, isFocus);
        var room = loops.TryGetValue(node.Id, out var loop)
            ? NodeSizes.WithLoop(outline, loop.Label is null ? null : MarkLabels.SizeOf(loop.Label))
            : outline;
        return new(node, text, isFocus, outline, room);
    }

    // In columns the first of a pair stands left and the second right; elsewhere arrows run to the right.
    private static bool IsTurned(EdgeBundle bundle, DiagramOptions options)
    {
        int Rank(string node) => options.Focus.IndexOf(node, StringComparer.Ordinal) switch { 0 => 0, < 0 => 1, _ => 2 };
        if (options.Kind == DiagramKind.Pair && Rank(bundle.From) != Rank(bundle.To))
            return Rank(bundle.From) > Rank(bundle.To);
        return bundle.PointsToStart && !bundle.PointsToEnd;
    }
}
