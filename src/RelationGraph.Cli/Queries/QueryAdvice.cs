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

    /// <summary>How to be allowed to change the graph.</summary>
    public required string Write { get; init; }

    /// <summary>How to give a parameter its value.</summary>
    public required Func<string, string> Parameter { get; init; }
}
