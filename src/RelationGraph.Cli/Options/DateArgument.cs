using RelationGraph.Model.Time;

namespace RelationGraph.Cli.Options;

/// <summary>Reads dates that a person gives on the command line.</summary>
internal static class DateArgument
{
    /// <summary>Reads an EDTF date.</summary>
    /// <param name="name">The option or argument, for the message.</param>
    /// <param name="text">What was given.</param>
    /// <returns>The date.</returns>
    /// <exception cref="CommandFailure">The text is no date.</exception>
    public static Edtf Parse(string name, string text) =>
        Edtf.TryParse(text, out var date, out var fault)
            ? date
            : throw CommandFailure.Usage($"{name} takes a date such as 2013, 2013-04 or 2013-04-05; '{text}' has {fault.Found} at {fault.Position + 1} where {fault.Expected} was expected.");
}
