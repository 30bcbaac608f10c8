using System.Collections.Immutable;

using RelationGraph.Diagrams.Layout;

namespace RelationGraph.Diagrams.Scenes;

/// <summary>Makes a picture of a graph: bundles its edges, has it laid out, and finishes what layout leaves open.</summary>
internal sealed class SceneComposer(LayoutEngine engine)
{
    // A layout whose lines or counts find no way is done again with this much more room between boxes.
    private const double MoreRoom = 1.35;
    private const int Tries = 4;

    /// <summary>Makes the picture; the same graph and options give the same picture.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Scene Compose(DiagramGraph graph, DiagramOptions options, CancellationToken cancellation)
    {
        var draft = SceneDraft.Of(graph, options);
        if (draft.Nodes.IsEmpty)
            return Canvas.Fit(options, [], []);
        var room = 1.0;
        for (var attempt = 1; ; attempt++)
        {
            var result = engine.Run(draft.ToRequest(room), cancellation);
            var nodes = Nodes(draft, result);
            var (marks, unplaced) = Marks(draft, result, nodes);
            if ((result.Blocked == 0 && unplaced == 0) || attempt == Tries)
                return Canvas.Fit(options, nodes, marks);
            room *= MoreRoom;
        }
    }

    private static ImmutableArray<SceneNode> Nodes(SceneDraft draft, LayoutResult result) =>
    [
        .. draft.Nodes.Select(node =>
        {
            var room = result.Nodes[node.Node.Id];
            var outline = node.Outline;
            // A loop's room lies above the outline.
            var center = new Position(room.Center.X, room.Bottom - (outline.Height / 2));
            return new SceneNode(node.Node, Box.Around(center, outline.Width, outline.Height), node.Text, node.IsFocus);
        }),
    ];

    private static (ImmutableArray<SceneMark> Marks, int Unplaced) Marks(
        SceneDraft draft, LayoutResult result, ImmutableArray<SceneNode> nodes)
    {
        var byId = nodes.ToDictionary(node => node.Node.Id, StringComparer.Ordinal);
        var marks = new SceneMark[draft.Marks.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = draft.Marks[i];
            marks[i] = mark.Bundle.IsLoop
                ? MarkLines.Loop(mark, byId[mark.Bundle.From])
                : MarkLines.Between(mark, result.Edges[SceneDraft.EdgeId(i)], byId[mark.Bundle.From], byId[mark.Bundle.To]);
        }

        var unplaced = draft.LabelsAreCounts ? CountPlacer.Place(marks, draft.Marks, nodes) : 0;
        return ([.. marks], unplaced);
    }
}
