using System.Collections.Immutable;

using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Storage;

/// <summary>What a planner may know of a store: counts, and how many relationships a node has on average.</summary>
internal sealed class Statistics(GraphStore graph)
{
    private readonly Dictionary<(int Label, int Type, bool Incoming), double> _relationships = [];
    private long _version = -1;

    public double Nodes => graph.NodeCount;

    public double NodesOf(string label) => graph.CountOfLabel(graph.Labels.Find(label));

    public bool IsIndexed(string label, string key) => graph.IsIndexed(graph.Labels.Find(label), graph.Keys.Find(key));

    /// <summary>How many nodes of a label have one value of a key, on average.</summary>
    public double NodesOfValue(string label, string key)
    {
        var index = graph.FindIndex(graph.Labels.Find(label), graph.Keys.Find(key));
        return index is null || index.DistinctValues == 0 ? 1 : (double)index.Count / index.DistinctValues;
    }

    /// <summary>How many relationships of one of several types, or of any, there are.</summary>
    public double Relationships(ImmutableArray<string> types) => types.IsEmpty
        ? graph.RelationshipCount
        : types.Sum(type => (double)graph.CountOfType(graph.Types.Find(type)));

    /// <summary>How many relationships of a type, or of any, a node of a label, or any node, has on average.</summary>
    public double Degree(string? label, ImmutableArray<string> types, Direction direction)
    {
        var nodes = label is null ? Nodes : NodesOf(label);
        if (nodes == 0)
            return 0;
        var ends = types.IsEmpty ? Ends(label, null, direction) : types.Sum(type => Ends(label, type, direction));
        return ends / nodes;
    }

    private double Ends(string? label, string? type, Direction direction)
    {
        if (direction == Direction.Both)
            return Ends(label, type, Direction.Outgoing) + Ends(label, type, Direction.Incoming);
        var typeNumber = type is null ? -1 : graph.Types.Find(type);
        if (type is not null && typeNumber < 0)
            return 0;
        if (label is null)
            return type is null ? graph.RelationshipCount : graph.CountOfType(typeNumber);
        var labelNumber = graph.Labels.Find(label);
        if (labelNumber < 0)
            return 0;
        Renew();
        var key = (labelNumber, typeNumber, direction == Direction.Incoming);
        if (!_relationships.TryGetValue(key, out var count))
            _relationships[key] = count = Count(labelNumber, typeNumber, direction);
        return count;
    }

    // A tenth of the graph may change before what was counted counts as out of date.
    private void Renew()
    {
        if (_version >= 0 && (graph.Version - _version) * 10 <= graph.NodeCount + graph.RelationshipCount)
            return;
        _relationships.Clear();
        _version = graph.Version;
    }

    private double Count(int label, int type, Direction direction)
    {
        // A few thousand nodes tell the average well enough.
        const int Sample = 4096;
        if (graph.NodesOf(label) is not { Count: > 0 } nodes)
            return 0;
        var step = Math.Max(1, nodes.Count / Sample);
        var (seen, place, sum) = (0, 0, 0L);
        for (var node = nodes.Next(0); node >= 0; node = nodes.Next(node + 1))
        {
            if (place++ % step != 0)
                continue;
            seen++;
            sum += (direction == Direction.Outgoing ? graph.OutSegment(node, type) : graph.InSegment(node, type)).Count;
        }

        return (double)sum / seen * nodes.Count;
    }
}
