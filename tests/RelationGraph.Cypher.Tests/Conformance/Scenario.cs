namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>One case of a feature file: a scenario, or one row of the examples of an outline.</summary>
/// <param name="Feature">The file, with its path below the folder that was read.</param>
/// <param name="Name">The scenario's name, which starts with its number.</param>
/// <param name="Row">The number of the row of examples, from 1; null where the scenario has none.</param>
/// <param name="Line">The line at which the scenario, or its row, stands.</param>
/// <param name="Steps">What is to be done, in order.</param>
internal sealed record Scenario(string Feature, string Name, int? Row, int Line, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>What tells it from the other scenarios of its file, and not from its other rows.</summary>
    public int Number => Steps[^1].Line;

    public string Title => Row is { } row ? $"{Name} #{row}" : Name;

    public override string ToString() => $"{Feature[..^".feature".Length]} {Title}";
}

/// <summary>One step of a scenario.</summary>
/// <param name="Line">The line at which it stands.</param>
/// <param name="Text">What it says.</param>
/// <param name="Query">The query below it; null where there is none.</param>
/// <param name="Table">The rows of the table below it; empty where there is none.</param>
internal sealed record ScenarioStep(int Line, string Text, string? Query, IReadOnlyList<string[]> Table);
