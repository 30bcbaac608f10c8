namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>An operator at work: it puts one row after another into the frame.</summary>
internal abstract class Cursor
{
    /// <summary>Begins from the start, with what stands in the frame as arguments.</summary>
    public abstract void Open();

    /// <summary>Puts the next row into the frame.</summary>
    /// <returns>False when there is none.</returns>
    public abstract bool Next();

    /// <summary>Counts the rows that are left, without need for what is in them.</summary>
    public virtual long Count()
    {
        var count = 0L;
        while (Next())
            count++;
        return count;
    }
}
