using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Mapping;
using RelationGraph.Diagrams.Scenes;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Diagrams;

/// <summary>Draws diagrams with one layout engine, which serves any number of them, one at a time.</summary>
public sealed class DiagramPainter : IDisposable
{
    private readonly LayoutEngine engine;

    /// <summary>Starts the layout engine.</summary>
    /// <exception cref="LayoutUnavailableException">A part that layout needs is missing.</exception>
    public DiagramPainter() => engine = new LayoutEngine();

    /// <summary>Draws a selected graph; the same graph and options give the same bytes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What the diagram is to be like, or null for what follows from the graph's selection.</param>
    /// <param name="cancellation">Ends the drawing early.</param>
    /// <returns>The diagram.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Diagram Draw(SelectedGraph graph, DiagramOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new(new SceneComposer(engine).Compose(graph.ToDiagramGraph(), options ?? DiagramOptions.For(graph), cancellation));
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();
}
