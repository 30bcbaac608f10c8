using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RelationGraph.Encoding.Diagnostics;

/// <summary>A fault in a seed file, with its place.</summary>
public sealed record Diagnostic
{
    /// <summary>The kind of fault.</summary>
    public required DiagnosticCode Code { get; init; }

    /// <summary>The file, as the source names it.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What stands there, on one line and shortened where it is long.</summary>
    public required string Found { get; init; }

    /// <summary>What would have been right, as a phrase; null where the message says it already.</summary>
    public string? Expected { get; init; }

    /// <summary>What may have been meant, nearest first; empty where nothing is near.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>The message without its place: what was found, what was expected, what may have been meant.</summary>
    public string Message
    {
        get
        {
            var text = new StringBuilder(Code.Message.Replace("{0}", Found, StringComparison.Ordinal));
            if (Expected is not null)
                text.Append("; expected ").Append(Expected);
            if (!Suggestions.IsEmpty)
                text.Append("; did you mean ").AppendJoin(" or ", Suggestions).Append('?');
            return text.ToString();
        }
    }

    /// <summary>Gives the diagnostic as compilers print it.</summary>
    /// <returns>File, line, column, severity, code and message on one line.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File}:{Line}:{Column}: {(Code.Severity == Severity.Error ? "error" : "warning")} {Code.Id}: {Message}");
}
