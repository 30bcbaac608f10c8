namespace RelationGraph.Diagrams;

/// <summary>A part that layout needs is missing; the message is one sentence that says which, and what to do.</summary>
public sealed class LayoutUnavailableException : Exception
{
    /// <summary>Makes the exception with a general message.</summary>
    public LayoutUnavailableException()
        : base("A part that layout needs is missing; build again with npm on the path.")
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    /// <param name="message">One sentence: what is missing and what to do.</param>
    public LayoutUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and what caused it.</summary>
    /// <param name="message">One sentence: what is missing and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public LayoutUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
