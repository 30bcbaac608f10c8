using System.Collections.Immutable;

using RelationGraph.Cli.Output;
using RelationGraph.Cli.Queries;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Shell;

/// <summary>The graph of a shell and what was set about it.</summary>
internal sealed class ShellState : IDisposable
{
    /// <summary>Where statements run.</summary>
    public required ShellGraph Graph { get; init; }

    /// <summary>What a person is told to do.</summary>
    public required QueryAdvice Advice { get; init; }

    /// <summary>Whether statements may change the graph.</summary>
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

    /// <inheritdoc/>
    public void Dispose() => Graph.Dispose();
}
