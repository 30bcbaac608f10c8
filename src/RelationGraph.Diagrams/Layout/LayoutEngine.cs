using System.Collections.Immutable;
using System.Text.Json;

using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

using RelationGraph.Diagrams.Layout.Wire;

namespace RelationGraph.Diagrams.Layout;

/// <summary>MSAGL in a V8 of its own; one serves a whole run, one layout at a time.</summary>
/// <remarks>
/// A label is laid out as a small box in the middle of its edge, and the edge as two lines that meet in it: what keeps boxes
/// apart and lines off boxes then keeps labels apart and lines off labels too.
/// </remarks>
internal sealed class LayoutEngine : IDisposable
{
    private const string Bundle = "layout.bundle.js";
    private readonly V8ScriptEngine engine;
    private readonly Lock gate = new();

    /// <summary>Starts the engine.</summary>
    /// <exception cref="LayoutUnavailableException">The layout's script or V8's native library is missing.</exception>
    public LayoutEngine()
    {
        var script = ReadBundle();
        try
        {
            engine = new V8ScriptEngine(V8ScriptEngineFlags.DisableGlobalMembers);
        }
        catch (Exception fault) when (fault is TypeLoadException or TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            throw new LayoutUnavailableException(
                "V8's native library for this platform is missing; build with RelationGraphNativePlatforms naming this platform.", fault);
        }

        engine.Execute(new DocumentInfo(Bundle) { Category = DocumentCategory.Script }, script);
    }

    /// <summary>Whether the layout's script was embedded when this assembly was built.</summary>
    public static bool HasBundle => typeof(LayoutEngine).Assembly.GetManifestResourceInfo(Bundle) is not null;

    /// <summary>Lays out boxes and routes lines; the same request gives the same result.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public LayoutResult Run(LayoutRequest request, CancellationToken cancellation)
    {
        var text = JsonSerializer.Serialize(WireRequest.From(request), WireContext.Default.WireRequest);
        lock (gate)
        {
            // An engine that runs nothing cannot be interrupted, so what is cancelled while it waits its turn ends here.
            cancellation.ThrowIfCancellationRequested();
            using var interruption = cancellation.Register(engine.Interrupt);
            try
            {
                var answer = (string)engine.Invoke("layout", text);
                return Read(request, JsonSerializer.Deserialize(answer, WireContext.Default.WireResult)!);
            }
            catch (ScriptInterruptedException fault)
            {
                throw new OperationCanceledException("Layout was cancelled.", fault, cancellation);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();

    private static LayoutResult Read(LayoutRequest request, WireResult answer)
    {
        var centers = answer.Nodes.ToDictionary(node => node.Id, node => new Position(node.X, node.Y), StringComparer.Ordinal);
        var lines = answer.Edges.ToDictionary(edge => edge.Id, edge => edge.Pieces, StringComparer.Ordinal);
        var edges = ImmutableDictionary.CreateBuilder<string, RoutedEdge>(StringComparer.Ordinal);
        for (var i = 0; i < request.Edges.Length; i++)
        {
            var edge = request.Edges[i];
            var (start, end) = (centers[WireRequest.NodeId(edge.From)], centers[WireRequest.NodeId(edge.To)]);
            if (edge.Label is { } size)
            {
                var middle = centers[WireRequest.LabelId(i)];
                var curve = CurveOf(lines[WireRequest.FirstHalf(i)], start, middle).Then(new Curve([Segment.Line(middle, middle)]))
                    .Then(CurveOf(lines[WireRequest.SecondHalf(i)], middle, end));
                edges.Add(edge.Id, new RoutedEdge(curve, Box.Around(middle, size.Width, size.Height)));
            }
            else
            {
                edges.Add(edge.Id, new RoutedEdge(CurveOf(lines[WireRequest.FirstHalf(i)], start, end), null));
            }
        }

        var nodes = request.Nodes.ToImmutableDictionary(
            node => node.Id, node => Box.Around(centers[WireRequest.NodeId(node.Id)], node.Width, node.Height), StringComparer.Ordinal);
        return new LayoutResult(nodes, edges.ToImmutable(), answer.Blocked);
    }

    private static Curve CurveOf(ImmutableArray<ImmutableArray<double>> pieces, Position from, Position to)
    {
        var segments = pieces.Where(piece => piece.Length is 4 or 8).Select(piece => piece.Length == 4
            ? Segment.Line(new(piece[0], piece[1]), new(piece[2], piece[3]))
            : new Segment(new(piece[0], piece[1]), new(piece[2], piece[3]), new(piece[4], piece[5]), new(piece[6], piece[7]))).ToList();
        return segments.Count == 0 ? new Curve([Segment.Line(from, to)]) : new Curve(segments);
    }

    private static string ReadBundle()
    {
        using var stream = typeof(LayoutEngine).Assembly.GetManifestResourceStream(Bundle)
            ?? throw new LayoutUnavailableException("The layout's script was not built in; install Node.js with npm and build again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
