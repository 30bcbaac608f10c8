using RelationGraph.Cli.Output;

namespace RelationGraph.Cli;

/// <summary>What a command sees of the world around it.</summary>
internal sealed record Session
{
    /// <summary>What a person or another program types.</summary>
    public required TextReader In { get; init; }

    /// <summary>Gives the keys that a person presses; null where input or output is no terminal.</summary>
    public Func<ConsoleKeyInfo?>? Keys { get; init; }

    /// <summary>Gives the value of a variable of the environment, null where there is none.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The folder for what is kept from run to run; null where there is none.</summary>
    public string? StateFolder { get; init; }

    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>How results are laid out and coloured for where they go.</summary>
    public required Surface OutSurface { get; init; }

    /// <summary>How messages are laid out and coloured for where they go.</summary>
    public required Surface ErrorSurface { get; init; }

    /// <summary>Makes a path absolute.</summary>
    /// <param name="path">A path as the person gave it.</param>
    /// <returns>The full path.</returns>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingDirectory);
}
