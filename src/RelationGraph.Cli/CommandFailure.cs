namespace RelationGraph.Cli;

/// <summary>An expected end of a command other than success, with the sentence that the person reads.</summary>
internal sealed class CommandFailure : Exception
{
    private CommandFailure(int exitCode, string message, Exception? cause = null)
        : base(message, cause) => ExitCode = exitCode;

    /// <summary>One of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; }

    /// <summary>The input is at fault.</summary>
    /// <param name="message">What is wrong and where.</param>
    /// <returns>The failure.</returns>
    public static CommandFailure Input(string message) => new(ExitCodes.InputAtFault, message);

    /// <summary>The command line is at fault.</summary>
    /// <param name="message">What was found and what was expected.</param>
    /// <returns>The failure.</returns>
    public static CommandFailure Usage(string message) => new(ExitCodes.Usage, message);

    /// <summary>A file, a store or a needed part is out of reach.</summary>
    /// <param name="message">What is missing and what to do.</param>
    /// <param name="cause">What was caught, or null.</param>
    /// <returns>The failure.</returns>
    public static CommandFailure OutOfReach(string message, Exception? cause = null) => new(ExitCodes.OutOfReach, message, cause);
}
