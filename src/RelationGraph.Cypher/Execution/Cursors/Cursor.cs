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

    /// <summary>Puts the next row that feeds the operator into the frame, for whoever has no need for what the operator finds.</summary>
    /// <returns>How many rows the operator makes of it, at least 1; -1 when there is none.</returns>
    public virtual long NextRun() => Next() ? 1 : -1;
}
