using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Networks;

/// <summary>A fault that refuses the file as a whole.</summary>
internal sealed class UnreadableFile(DiagnosticCode code, string found, string? expected = null, int line = 1, int column = 1)
    : Exception(code.Message.Replace("{0}", found, StringComparison.Ordinal))
{
    public DiagnosticCode Code { get; } = code;

    public string Found { get; } = found;

    public string? Expected { get; } = expected;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
