namespace RelationGraph.Cli.Output;

/// <summary>What a stream of text can show.</summary>
/// <param name="IsTerminal">Whether a person reads it as it comes.</param>
/// <param name="HasColour">Whether it may be coloured.</param>
/// <param name="Width">Columns available.</param>
internal sealed record Surface(bool IsTerminal, bool HasColour, int Width)
{
    /// <summary>The width of text that goes to a file or another program.</summary>
    public const int PipedWidth = 160;

    /// <summary>A file or another program.</summary>
    public static Surface Piped { get; } = new(IsTerminal: false, HasColour: false, PipedWidth);
}
