using System.Collections.Immutable;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>A function over the rows of a group: a row of the table of aggregates.</summary>
internal sealed record Aggregate
{
    /// <summary>The name as documented; queries may write it in any case.</summary>
    public required string Name { get; init; }

    /// <summary>What each argument may be, besides null; the first is read in every row, a second once, in the first row of the group.</summary>
    public required ImmutableArray<TypeSet> Takes { get; init; }

    /// <summary>What it gives.</summary>
    public required TypeSet Gives { get; init; }

    /// <summary>The signature, as <c>collect(input :: ANY) :: LIST</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Begins a group; the parameter is the second argument, null where the function takes one.</summary>
    public required Func<Value, Aggregator> Start { get; init; }
}

/// <summary>Gathers the values of one group.</summary>
internal abstract class Aggregator
{
    /// <summary>What has been gathered so far.</summary>
    public abstract Value Result { get; }

    /// <summary>Takes the value of one more row; null changes nothing.</summary>
    public abstract void Add(in Value value);
}
