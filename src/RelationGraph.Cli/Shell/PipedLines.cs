namespace RelationGraph.Cli.Shell;

/// <summary>Lines that a file or another program gives.</summary>
/// <param name="input">Where they come from.</param>
internal sealed class PipedLines(TextReader input) : LineSource
{
    /// <inheritdoc/>
    public override bool IsPerson => false;

    /// <inheritdoc/>
    public override string? Read(string prompt, string before, out bool isDropped)
    {
        isDropped = false;
        return input.ReadLine();
    }
}
