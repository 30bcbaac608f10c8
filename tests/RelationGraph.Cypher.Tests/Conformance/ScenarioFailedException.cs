namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>A scenario that does not hold.</summary>
internal sealed class ScenarioFailedException(string message, Exception? cause = null) : Exception(message, cause);
