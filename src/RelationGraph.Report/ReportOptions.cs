using RelationGraph.Model.Selecting;

namespace RelationGraph.Report;

/// <summary>What a report is to be like and where it goes.</summary>
public sealed record ReportOptions
{
    /// <summary>The folder to write: missing, empty, or an earlier report, which is replaced whole.</summary>
    public required string Output { get; init; }

    /// <summary>What is reported of; organs are folded into their state or organization whatever it says of organs.</summary>
    public Selection Selection { get; init; } = new() { Organs = Organs.WithState };

    /// <summary>Whether diagrams are drawn.</summary>
    public bool Diagrams { get; init; } = true;

    /// <summary>How many layout engines draw side by side; at least 1.</summary>
    public int Engines { get; init; } = 2;
}
