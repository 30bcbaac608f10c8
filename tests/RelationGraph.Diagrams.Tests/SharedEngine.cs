using RelationGraph.Diagrams.Layout;
using RelationGraph.Diagrams.Scenes;
using RelationGraph.Diagrams.Tests;

[assembly: AssemblyFixture(typeof(SharedEngine))]

namespace RelationGraph.Diagrams.Tests;

/// <summary>One layout engine for all tests, and what they draw with it.</summary>
public sealed class SharedEngine : IDisposable
{
    private readonly LayoutEngine? engine = LayoutEngine.HasBundle ? new() : null;

    /// <summary>The engine; without the layout's script the test is skipped.</summary>
    internal LayoutEngine Engine
    {
        get
        {
            Assert.SkipWhen(engine is null, "The layout's script was not built in: npm was missing when this was built.");
            return engine;
        }
    }

    internal Diagram Draw(DiagramGraph graph, DiagramKind kind, params ReadOnlySpan<string> focus) =>
        Draw(graph, new DiagramOptions { Kind = kind, Title = $"Sample: {kind}", Focus = [.. focus] });

    internal Diagram Draw(DiagramGraph graph, DiagramOptions options) =>
        new(new SceneComposer(Engine).Compose(graph, options, TestContext.Current.CancellationToken));

    public void Dispose() => engine?.Dispose();
}
