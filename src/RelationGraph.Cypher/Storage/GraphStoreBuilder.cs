using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>Fills a store at once, which is quicker and closer packed than one change after another.</summary>
public sealed class GraphStoreBuilder
{
    private readonly GraphStore _graph = new();

    /// <summary>Adds a node.</summary>
    /// <param name="labels">Its labels.</param>
    /// <param name="elementId">What <c>elementId</c> says of it; null for its number.</param>
    /// <returns>Its number.</returns>
    public int AddNode(ReadOnlySpan<string> labels, string? elementId = null) => _graph.LoadNode(labels, elementId);

    /// <summary>Adds a relationship.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="start">The node where it starts.</param>
    /// <param name="end">The node where it ends.</param>
    /// <param name="elementId">What <c>elementId</c> says of it; null for its number.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node.</exception>
    public int AddRelationship(string type, int start, int end, string? elementId = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)start, (uint)_graph.NodeLimit, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)end, (uint)_graph.NodeLimit, nameof(end));
        return _graph.LoadRelationship(type, start, end, elementId);
    }

    /// <summary>Gives a node a property.</summary>
    /// <param name="node">The node.</param>
    /// <param name="key">The property's name.</param>
    /// <param name="value">The value, of a kind that properties may have.</param>
    public void SetNodeProperty(int node, string key, Value value) => _graph.NodeColumns.Set(node, _graph.Keys.Add(key), PropertyValues.Stored(value, key));

    /// <summary>Gives a relationship a property.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="key">The property's name.</param>
    /// <param name="value">The value, of a kind that properties may have.</param>
    public void SetRelationshipProperty(int relationship, string key, Value value) =>
        _graph.RelationshipColumns.Set(relationship, _graph.Keys.Add(key), PropertyValues.Stored(value, key));

    /// <summary>The filled store; the builder is not used after it.</summary>
    /// <returns>The store.</returns>
    public GraphStore Build()
    {
        _graph.EndLoading();
        return _graph;
    }

    internal void Add(GraphNode node, Dictionary<string, int> numbers)
    {
        var number = AddNode(node.Labels.AsSpan(), node.Id);
        numbers.Add(node.Id, number);
        foreach (var (key, value) in node.Properties)
            SetNodeProperty(number, key, GraphValues.ToValue(value));
    }

    internal void Add(GraphRelationship relationship, Dictionary<string, int> numbers)
    {
        var number = AddRelationship(relationship.Type, numbers[relationship.From], numbers[relationship.To], relationship.Id);
        foreach (var (key, value) in relationship.Properties)
            SetRelationshipProperty(number, key, GraphValues.ToValue(value));
    }
}
