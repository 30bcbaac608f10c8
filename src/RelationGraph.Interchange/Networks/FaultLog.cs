using System.Collections.Immutable;

using RelationGraph.Interchange.Json;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Networks;

/// <summary>Collects the faults of a network file and counts the rows that they cost.</summary>
internal sealed class FaultLog(string file, int mostKept)
{
    private readonly List<Diagnostic> kept = [];

    /// <summary>How many faults there are.</summary>
    public long Count { get; private set; }

    /// <summary>How many rows were rejected.</summary>
    public long Rejected { get; private set; }

    /// <summary>The faults that are kept, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> InOrder => [.. kept.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)];

    /// <summary>Reports a fault that costs no row.</summary>
    public void Add(DiagnosticCode code, int line, int column, string found, string? expected = null)
    {
        Count++;
        // What refuses the file as a whole comes last and is always kept.
        if (kept.Count >= mostKept && code.Severity != Severity.Error)
            return;
        kept.Add(new Diagnostic
        {
            Code = code,
            File = file,
            Line = line,
            Column = column,
            Found = JsonFaults.OneLine(found),
            Expected = expected,
        });
    }

    /// <summary>Reports a fault that costs the row where it stands.</summary>
    public void Reject(DiagnosticCode code, int line, int column, string found, string? expected = null)
    {
        Rejected++;
        Add(code, line, column, found, expected);
    }
}
