namespace RelationGraph.Cli.Queries;

/// <summary>What a person is told to do, which is one thing on the command line and another in the shell.</summary>
internal sealed record QueryAdvice
{
    /// <summary>For <c>relgraph query</c>.</summary>
    public static QueryAdvice Command { get; } = new()
    {
        Write = "Changes are made to a copy, which --write -o FILE.json saves.",
        Parameter = name => $"--param {name}=VALUE",
    };

    /// <summary>For <c>relgraph shell</c>.</summary>
    public static QueryAdvice Shell { get; } = new()
    {
        Write = "Changes are made to a copy in memory when the shell is started with --write.",
        Parameter = name => $":param {name} VALUE",
    };

    /// <summary>For a server, asked by <c>relgraph query</c>.</summary>
    public static QueryAdvice Server { get; } = Command with { Write = "--write sends it all the same.", IsForServer = true };

    /// <summary>For a server, asked by <c>relgraph shell</c>.</summary>
    public static QueryAdvice ServerShell { get; } = Shell with { Write = "A shell that is started with --write sends it all the same.", IsForServer = true };

    /// <summary>Whether statements go to a server, whose parser has the last word.</summary>
    public bool IsForServer { get; init; }

    /// <summary>How to be allowed to change the graph.</summary>
    public required string Write { get; init; }

    /// <summary>How to give a parameter its value.</summary>
    public required Func<string, string> Parameter { get; init; }
}
