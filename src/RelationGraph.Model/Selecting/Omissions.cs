namespace RelationGraph.Model.Selecting;

/// <summary>What a selection left out and why, in numbers of relations.</summary>
public sealed record Omissions
{
    /// <summary>Relations whose time the sources do not tell, left out because a date was asked for.</summary>
    public int Undated { get; init; }

    /// <summary>Relations that hold possibly but not certainly at the date asked for.</summary>
    public int OnlyPossible { get; init; }

    /// <summary>Relations that had ended or were suspended at the date asked for.</summary>
    public int Over { get; init; }

    /// <summary>Relations left out because they are not established.</summary>
    public int NotEstablished { get; init; }

    /// <summary>Relations between a state and its own organs, which folding makes vanish.</summary>
    public int InsideOneActor { get; init; }
}
