using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;

namespace RelationGraph.Cypher.Planning;

/// <summary>One change to what a row holds, as SET and REMOVE ask for.</summary>
internal abstract record Change
{
    /// <summary>Sets a property, or removes it with null.</summary>
    internal sealed record Property(Evaluator Target, string Key, Evaluator Value) : Change;

    /// <summary>Sets a property whose name is computed.</summary>
    internal sealed record DynamicProperty(Evaluator Target, Evaluator Key, Evaluator Value) : Change;

    /// <summary>Sets all properties from a map, a node or a relationship; those that it lacks go, unless it adds.</summary>
    internal sealed record Properties(int Target, Evaluator Value, bool Add) : Change;

    internal sealed record AddLabels(int Target, ImmutableArray<string> Labels) : Change;

    internal sealed record RemoveLabels(int Target, ImmutableArray<string> Labels) : Change;
}
