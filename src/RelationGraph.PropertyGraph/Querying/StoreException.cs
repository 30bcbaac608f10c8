namespace RelationGraph.PropertyGraph.Querying;

/// <summary>A store that cannot do its work: out of reach, in trouble, or unwilling; no fault of the query.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="message">What happened and what to do next, for a person; it holds no password.</param>
    /// <param name="cause">What was caught, or null.</param>
    public StoreException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    /// <summary>The store's own name for it; null where it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>Whether the same may succeed when the whole transaction is tried again.</summary>
    public bool RetryHelps { get; init; }

    /// <summary>Whether it is not known if the changes were kept: the answer to a commit was lost.</summary>
    public bool IsOutcomeUnknown { get; init; }
}
