using RelationGraph.Diagrams;
using RelationGraph.Model.Selecting;
using RelationGraph.Seeds.Tests;

[assembly: AssemblyFixture(typeof(SharedPainter))]

namespace RelationGraph.Seeds.Tests;

/// <summary>One layout engine for all tests.</summary>
public sealed class SharedPainter : IDisposable
{
    private readonly DiagramPainter? painter;
    private readonly string missing = "";

    public SharedPainter()
    {
        try
        {
            painter = new DiagramPainter();
        }
        catch (LayoutUnavailableException fault)
        {
            missing = fault.Message;
        }
    }

    /// <summary>Draws the selected part of the seeds, or skips the test where no layout can be had.</summary>
    internal Diagram Draw(SelectedGraph graph, DiagramOptions? options = null)
    {
        Assert.SkipWhen(painter is null, missing);
        return painter!.Draw(graph, options, TestContext.Current.CancellationToken);
    }

    public void Dispose() => painter?.Dispose();
}
