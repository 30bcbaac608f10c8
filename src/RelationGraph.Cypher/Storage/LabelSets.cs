namespace RelationGraph.Cypher.Storage;

/// <summary>The combinations of labels that nodes have, each with a number; the one without labels is number 0.</summary>
internal sealed class LabelSets
{
    private readonly List<int[]> _sets = [[]];
    private readonly Dictionary<(int Set, int Label), int> _with = [];
    private readonly Dictionary<(int Set, int Label), int> _without = [];

    public int Count => _sets.Count;

    public ReadOnlySpan<int> this[int set] => _sets[set];

    public bool Contains(int set, int label) => Array.IndexOf(_sets[set], label) >= 0;

    public int With(int set, int label)
    {
        if (!_with.TryGetValue((set, label), out var result))
            _with[(set, label)] = result = Contains(set, label) ? set : Find([.. _sets[set], label]);
        return result;
    }

    public int Without(int set, int label)
    {
        if (!_without.TryGetValue((set, label), out var result))
            _without[(set, label)] = result = Find([.. _sets[set].Where(other => other != label)]);
        return result;
    }

    // Labels keep the order in which a node got them first; sets of the same labels in another order count as another combination.
    private int Find(int[] labels)
    {
        var found = _sets.FindIndex(set => set.AsSpan().SequenceEqual(labels));
        if (found >= 0)
            return found;
        _sets.Add(labels);
        return _sets.Count - 1;
    }
}
