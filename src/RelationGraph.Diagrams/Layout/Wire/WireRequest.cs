using System.Collections.Immutable;
using System.Globalization;

namespace RelationGraph.Diagrams.Layout.Wire;

/// <summary>A request as the script reads it: labels have become boxes, and ids cannot clash with MSAGL's own.</summary>
internal sealed record WireRequest(
    string Style,
    double NodeSeparation,
    double LayerSeparation,
    double AspectRatio,
    ImmutableArray<WireBox> Nodes,
    ImmutableArray<WireLine> Edges)
{
    public static string NodeId(string id) => "n:" + id;

    public static string LabelId(int edge) => "l:" + edge.ToString(CultureInfo.InvariantCulture);

    public static string FirstHalf(int edge) => "a:" + edge.ToString(CultureInfo.InvariantCulture);

    public static string SecondHalf(int edge) => "b:" + edge.ToString(CultureInfo.InvariantCulture);

    public static WireRequest From(LayoutRequest request)
    {
        var boxes = request.Nodes.Select(node => new WireBox(NodeId(node.Id), node.Width, node.Height)).ToList();
        var lines = new List<WireLine>();
        for (var i = 0; i < request.Edges.Length; i++)
        {
            var edge = request.Edges[i];
            if (edge.Label is { } size)
            {
                boxes.Add(new(LabelId(i), size.Width, size.Height));
                lines.Add(new(FirstHalf(i), NodeId(edge.From), LabelId(i)));
                lines.Add(new(SecondHalf(i), LabelId(i), NodeId(edge.To)));
            }
            else
            {
                lines.Add(new(FirstHalf(i), NodeId(edge.From), NodeId(edge.To)));
            }
        }

        return new(
            request.Style == DiagramLayout.Layered ? "layered" : "organic",
            request.NodeSeparation, request.LayerSeparation, request.AspectRatio, [.. boxes], [.. lines]);
    }
}
