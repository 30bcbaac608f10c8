using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <content>Indexes by a property's value: declared ones, and those that queries are better off with.</content>
public sealed partial class GraphStore
{
    // Below this many nodes of a label a scan is as quick as making an index.
    private const int LeastForAnIndex = 64;

    private readonly Dictionary<(int Label, int Key), PropertyIndex> _indexes = [];

    internal Schema Schema { get; } = new();

    /// <summary>Rises with every change that an estimate depends on.</summary>
    internal long Version { get; private set; }

    /// <summary>The index of a label and a key: one that is declared, or one by the property <c>id</c>; null where a scan has to do.</summary>
    internal PropertyIndex? FindIndex(int label, int key)
    {
        if (_indexes.TryGetValue((label, key), out var index))
            return index;
        return IsIndexed(label, key) ? MakeIndex(label, key) : null;
    }

    /// <summary>Whether an index of a label and a key is there or would be made.</summary>
    internal bool IsIndexed(int label, int key) =>
        label >= 0 && key >= 0 && (_indexes.ContainsKey((label, key))
            || (CountOfLabel(label) >= LeastForAnIndex && string.Equals(Keys[key], "id", StringComparison.Ordinal))
            || Schema.IsIndexed(Labels[label], Keys[key]));

    private PropertyIndex MakeIndex(int label, int key)
    {
        var index = new PropertyIndex();
        _indexes.Add((label, key), index);
        if (NodesOf(label) is { } nodes && _nodeProperties.Column(key) is { } column)
        {
            for (var node = nodes.Next(0); node >= 0; node = nodes.Next(node + 1))
            {
                var value = column.Get(node);
                if (!value.IsNull)
                    index.Add(value, node);
            }
        }

        return index;
    }

    private void Index(int node, int label)
    {
        foreach (var ((indexed, key), index) in _indexes)
        {
            if (indexed == label && NodeProperty(node, key) is { IsNull: false } value)
                index.Add(value, node);
        }
    }

    private void Unindex(int node, int label)
    {
        foreach (var ((indexed, key), index) in _indexes)
        {
            if (indexed == label && NodeProperty(node, key) is { IsNull: false } value)
                index.Remove(value, node);
        }
    }

    private void Reindex(int node, int key, Value old, Value value)
    {
        foreach (var ((label, indexed), index) in _indexes)
        {
            if (indexed != key || !HasLabel(node, label))
                continue;
            if (!old.IsNull)
                index.Remove(old, node);
            if (!value.IsNull)
                index.Add(value, node);
        }
    }

    private void Touched() => Version++;
}
