using System.Collections.Immutable;

namespace RelationGraph.Encoding.Documents;

/// <summary>The text of a document, line by line.</summary>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Lines">The lines without their ends; the first is line 1.</param>
public sealed record DocumentText(string Sha256, ImmutableArray<string> Lines)
{
    /// <summary>The lines that hold nothing but white space, ascending.</summary>
    public ImmutableArray<int> Blank =>
        [.. Enumerable.Range(1, Lines.Length).Where(line => string.IsNullOrWhiteSpace(Lines[line - 1]))];

    /// <summary>Gives a line.</summary>
    /// <param name="line">Its number, from 1.</param>
    /// <returns>The line, or null where the text has no such line.</returns>
    public string? Line(int line) => line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
}
