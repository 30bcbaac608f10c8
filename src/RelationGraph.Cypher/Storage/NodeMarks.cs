namespace RelationGraph.Cypher.Storage;

/// <summary>A set of nodes that costs nothing to empty: a node is in it if its mark is that of the round.</summary>
internal sealed class NodeMarks
{
    private int[] _marks = [];
    private int _round;

    /// <summary>Empties the set and makes room.</summary>
    /// <param name="limit">One more than the greatest number that is asked for.</param>
    public void Begin(int limit)
    {
        if (_marks.Length < limit || _round == int.MaxValue)
            (_marks, _round) = (new int[limit], 0);
        _round++;
    }

    public bool Holds(int node) => _marks[node] == _round;

    public void Add(int node) => _marks[node] = _round;
}
