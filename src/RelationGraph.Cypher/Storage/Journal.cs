namespace RelationGraph.Cypher.Storage;

/// <summary>How to take back what was changed, so that a query that fails leaves nothing behind.</summary>
internal sealed class Journal
{
    private readonly List<Action> _undo = [];

    public int Position => _undo.Count;

    public void Add(Action undo) => _undo.Add(undo);

    /// <summary>Takes back everything that came after a position.</summary>
    public void RollBack(int position)
    {
        for (var index = _undo.Count - 1; index >= position; index--)
            _undo[index]();
        _undo.RemoveRange(position, _undo.Count - position);
    }

    public void Clear() => _undo.Clear();
}
