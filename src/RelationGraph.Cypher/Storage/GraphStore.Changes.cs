using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <content>Changes, each of which writes down how to take it back.</content>
public sealed partial class GraphStore
{
    internal int CreateNode()
    {
        var node = NodeLimit;
        GrowNodes(node + 1);
        NodeLimit++;
        NodeCount++;
        Counters.NodesCreated++;
        Touched();
        Journal.Add(() =>
        {
            _labelSetOf[node] = Deleted;
            NodeCount--;
            if (node == NodeLimit - 1)
                NodeLimit--;
        });
        return node;
    }

    internal int CreateRelationship(int type, int start, int end)
    {
        var relationship = RelationshipLimit;
        GrowRelationships(relationship + 1);
        RelationshipLimit++;
        (_typeOf[relationship], _startOf[relationship], _endOf[relationship]) = (type, start, end);
        Attach(relationship);
        Counters.RelationshipsCreated++;
        Journal.Add(() =>
        {
            Detach(relationship);
            if (relationship == RelationshipLimit - 1)
                RelationshipLimit--;
        });
        return relationship;
    }

    /// <summary>Deletes a node, whose relationships the caller has deleted or will.</summary>
    internal void DeleteNode(int node)
    {
        foreach (var key in _nodeProperties.KeysOf(node).ToArray())
            SetNode(node, key, default);
        foreach (var label in LabelsOf(node).ToArray())
            Unlabel(node, label);
        _labelSetOf[node] = Deleted;
        NodeCount--;
        Counters.NodesDeleted++;
        Touched();
        Journal.Add(() =>
        {
            _labelSetOf[node] = 0;
            NodeCount++;
        });
    }

    internal void DeleteRelationship(int relationship)
    {
        foreach (var key in _relationshipProperties.KeysOf(relationship).ToArray())
            SetRelationship(relationship, key, default);
        Detach(relationship);
        Counters.RelationshipsDeleted++;
        Journal.Add(() => Attach(relationship));
    }

    /// <summary>Sets a property of a node, or removes it with null.</summary>
    internal void SetNodeProperty(int node, int key, Value value)
    {
        var old = SetNode(node, key, value);
        if (!old.IsNull || !value.IsNull)
            Counters.PropertiesSet++;
    }

    /// <summary>Sets a property of a relationship, or removes it with null.</summary>
    internal void SetRelationshipProperty(int relationship, int key, Value value)
    {
        var old = SetRelationship(relationship, key, value);
        if (!old.IsNull || !value.IsNull)
            Counters.PropertiesSet++;
    }

    internal void AddLabel(int node, int label)
    {
        if (HasLabel(node, label))
            return;
        Label(node, label);
        Counters.LabelsAdded++;
    }

    internal void RemoveLabel(int node, int label)
    {
        if (!HasLabel(node, label))
            return;
        Unlabel(node, label);
        Counters.LabelsRemoved++;
    }

    private void Label(int node, int label)
    {
        var old = _labelSetOf[node];
        while (_byLabel.Count <= label)
            _byLabel.Add(new NodeSet());
        _byLabel[label].Add(node);
        _labelSetOf[node] = _labelSets.With(old, label);
        Index(node, label);
        Touched();
        Journal.Add(() => Restore(node, label, old, present: false));
    }

    private void Unlabel(int node, int label)
    {
        var old = _labelSetOf[node];
        Unindex(node, label);
        _byLabel[label].Remove(node);
        _labelSetOf[node] = _labelSets.Without(old, label);
        Touched();
        Journal.Add(() => Restore(node, label, old, present: true));
    }

    private void Restore(int node, int label, int labelSet, bool present)
    {
        _labelSetOf[node] = labelSet;
        if (present)
        {
            _byLabel[label].Add(node);
            Index(node, label);
        }
        else
        {
            Unindex(node, label);
            _byLabel[label].Remove(node);
        }
    }

    private Value SetNode(int node, int key, Value value)
    {
        var old = _nodeProperties.Set(node, key, value);
        Reindex(node, key, old, value);
        Journal.Add(() =>
        {
            _nodeProperties.Set(node, key, old);
            Reindex(node, key, value, old);
        });
        return old;
    }

    private Value SetRelationship(int relationship, int key, Value value)
    {
        var old = _relationshipProperties.Set(relationship, key, value);
        Journal.Add(() => _relationshipProperties.Set(relationship, key, old));
        return old;
    }

    private void Attach(int relationship)
    {
        if (_typeOf[relationship] < 0)
            _typeOf[relationship] = ~_typeOf[relationship];
        var (type, start, end) = (_typeOf[relationship], _startOf[relationship], _endOf[relationship]);
        _out.Add(start, new AdjacentEdge(type, end, relationship));
        _in.Add(end, new AdjacentEdge(type, start, relationship));
        CountType(type, 1);
        RelationshipCount++;
        Touched();
    }

    private void Detach(int relationship)
    {
        var (type, start, end) = (_typeOf[relationship], _startOf[relationship], _endOf[relationship]);
        _out.Remove(start, new AdjacentEdge(type, end, relationship));
        _in.Remove(end, new AdjacentEdge(type, start, relationship));
        _typeOf[relationship] = ~type;
        CountType(type, -1);
        RelationshipCount--;
        Touched();
    }

    private void CountType(int type, int difference)
    {
        while (_typeCounts.Count <= type)
            _typeCounts.Add(0);
        _typeCounts[type] += difference;
    }

    private void GrowNodes(int count)
    {
        if (count > _labelSetOf.Length)
            Array.Resize(ref _labelSetOf, Math.Max(count, Math.Max(16, _labelSetOf.Length * 2)));
        _labelSetOf[count - 1] = 0;
    }

    private void GrowRelationships(int count)
    {
        if (count <= _typeOf.Length)
            return;
        var capacity = Math.Max(count, Math.Max(16, _typeOf.Length * 2));
        Array.Resize(ref _typeOf, capacity);
        Array.Resize(ref _startOf, capacity);
        Array.Resize(ref _endOf, capacity);
    }
}
