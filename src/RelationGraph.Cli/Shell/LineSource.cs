namespace RelationGraph.Cli.Shell;

/// <summary>Where the lines of a shell come from.</summary>
internal abstract class LineSource
{
    /// <summary>Whether a person types them, who sees a mistake and goes on.</summary>
    public abstract bool IsPerson { get; }

    /// <summary>Reads a line.</summary>
    /// <param name="prompt">What a person is shown before it.</param>
    /// <param name="before">The lines before that belong to the same statement.</param>
    /// <param name="isDropped">Whether the person dropped what they were typing, those lines too.</param>
    /// <returns>The line; null at the end.</returns>
    public abstract string? Read(string prompt, string before, out bool isDropped);
}
