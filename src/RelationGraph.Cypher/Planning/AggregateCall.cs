using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;

namespace RelationGraph.Cypher.Planning;

/// <summary>A call of an aggregating function; <c>count(*)</c> is the one without a function.</summary>
internal sealed record AggregateCall(Aggregate? Function, bool Distinct, ImmutableArray<Evaluator> Arguments);
