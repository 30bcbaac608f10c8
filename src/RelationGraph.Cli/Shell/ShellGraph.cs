using RelationGraph.Cypher;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Shell;

/// <summary>The graph that a shell asks.</summary>
internal abstract class ShellGraph : IDisposable
{
    /// <summary>What a person is told first.</summary>
    public abstract string Greeting { get; }

    /// <summary>Whether a transaction is open.</summary>
    public abstract bool HasTransaction { get; }

    /// <summary>What the words of its queries are, for completion.</summary>
    /// <returns>The words.</returns>
    public abstract CypherWords Words();

    /// <summary>Runs a statement, in the open transaction if there is one.</summary>
    /// <param name="request">The statement.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Its result.</returns>
    public abstract QueryResult Run(QueryRequest request, CancellationToken cancellation);

    /// <summary>Begins a transaction.</summary>
    public abstract void Begin();

    /// <summary>Lets the changes of the open transaction stand.</summary>
    public abstract void Commit();

    /// <summary>Takes the changes of the open transaction back.</summary>
    public abstract void RollBack();

    /// <summary>Saves the graph.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CommandFailure">It cannot be saved.</exception>
    public abstract void Save(string path);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the open transaction without its changes.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected abstract void Dispose(bool disposing);
}
