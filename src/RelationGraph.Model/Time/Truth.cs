namespace RelationGraph.Model.Time;

/// <summary>A three-valued answer to a question about dates that may be known only in part; <c>default</c> is <see cref="No"/>.</summary>
public enum Truth
{
    /// <summary>The claim is false whatever the dates turn out to be.</summary>
    No,

    /// <summary>The dates as stated decide the claim neither way.</summary>
    Undetermined,

    /// <summary>The claim is true whatever the dates turn out to be.</summary>
    Yes,
}
