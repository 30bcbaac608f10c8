using System.Collections.Immutable;

using RelationGraph.Cli.Output;
using RelationGraph.Cypher;
using RelationGraph.Model.Vocabulary;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Shell;

/// <summary>The graph of a shell and what was set about it.</summary>
internal sealed class ShellState : IDisposable
{
    /// <summary>Where statements run.</summary>
    public required CypherEngine Engine { get; init; }

    /// <summary>The vocabulary of the graph.</summary>
    public required Ontology Ontology { get; init; }

    /// <summary>Whether statements may change the copy in memory.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>The limits of a statement.</summary>
    public required QueryRequest Request { get; init; }

    /// <summary>What was typed before; null where that is not kept.</summary>
    public ShellHistory? History { get; init; }

    /// <summary>How results are printed.</summary>
    public required OutputFormat Format { get; set; }

    /// <summary>The parameters of all statements to come.</summary>
    public ImmutableSortedDictionary<string, Value> Set { get; set; } = ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal);

    /// <summary>The parameters as a request takes them.</summary>
    public ImmutableDictionary<string, Value> Parameters => Set.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The open transaction, or null.</summary>
    public CypherTransaction? Transaction { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Transaction?.Dispose();
        Transaction = null;
        Engine.Dispose();
    }
}
