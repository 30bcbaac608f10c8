namespace RelationGraph.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>Done; an empty answer too.</summary>
    public const int Done = 0;

    /// <summary>The input is at fault, or <c>diff --exit-code</c> found a difference.</summary>
    public const int InputAtFault = 1;

    /// <summary>The command line is at fault.</summary>
    public const int Usage = 2;

    /// <summary>A file, a store or a needed part is out of reach.</summary>
    public const int OutOfReach = 3;

    /// <summary>Interrupted by the person.</summary>
    public const int Interrupted = 130;
}
