using RelationGraph.Cypher.Storage;

namespace RelationGraph.Cypher;

/// <summary>Queries whose changes to a graph stay or go together.</summary>
/// <remarks>The rows of a query are read, or its result is disposed of, before the transaction ends.</remarks>
public sealed class CypherTransaction : IDisposable
{
    private readonly GraphStore _graph;
    private readonly int _begin;

    internal CypherTransaction(GraphStore graph)
    {
        _graph = graph;
        _begin = graph.Journal.Position;
        graph.HoldJournal();
    }

    /// <summary>Whether it has neither been committed nor rolled back.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Lets the changes stand.</summary>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public void Commit() => End();

    /// <summary>Takes the changes back.</summary>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public void RollBack()
    {
        DemandOpen();
        _graph.RollBack(_begin);
        End();
    }

    /// <summary>Takes the changes back unless the transaction is over.</summary>
    public void Dispose()
    {
        if (IsOpen)
            RollBack();
    }

    private void End()
    {
        DemandOpen();
        IsOpen = false;
        _graph.ReleaseJournal();
    }

    private void DemandOpen()
    {
        if (!IsOpen)
            throw new InvalidOperationException("The transaction is over.");
    }
}
