namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>One row: what stands in the frame.</summary>
internal sealed class ArgumentCursor : Cursor
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool Next()
    {
        if (_given)
            return false;
        _given = true;
        return true;
    }
}
