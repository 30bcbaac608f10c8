using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>What a running query has at hand.</summary>
internal sealed class QueryContext
{
    public required GraphStore Graph { get; init; }

    public required ImmutableDictionary<string, Value> Parameters { get; init; }

    /// <summary>The moment at which the query began, in the zone that <c>datetime()</c> takes where none is named.</summary>
    public required ZonedDateTime Now { get; init; }

    public required Random Random { get; init; }

    public CancellationToken Cancellation { get; init; }
}
