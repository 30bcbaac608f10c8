namespace RelationGraph.Report;

/// <summary>A report's folder is not ours to replace or cannot be written; the message is one sentence for the person who asked for it.</summary>
/// <remarks>What stood in the folder before still stands there.</remarks>
public sealed class ReportOutputException : IOException
{
    /// <summary>Makes the exception with a general message.</summary>
    public ReportOutputException()
        : base("The report cannot be written.")
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    /// <param name="message">One sentence that names the folder or file and the fault.</param>
    public ReportOutputException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and what caused it.</summary>
    /// <param name="message">One sentence that names the folder or file and the fault.</param>
    /// <param name="innerException">The cause.</param>
    public ReportOutputException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
