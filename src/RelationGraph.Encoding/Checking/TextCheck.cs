using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Documents;
using RelationGraph.Encoding.Reading;

namespace RelationGraph.Encoding.Checking;

/// <summary>Checks a document's file against the document's text.</summary>
internal static class TextCheck
{
    /// <summary>Checks hash, number of lines and blank lines; lines cited were checked against both numbers.</summary>
    public static void Run(DocumentDraft draft, DocumentTexts texts)
    {
        if (draft.Head is not { File: { } file } head)
            return;
        var diagnostics = draft.Diagnostics;
        if (texts.Find(file.Text, out var fault) is not { } text)
        {
            if (fault is null)
                diagnostics.Add(DiagnosticCodes.NoText, file, file.Text, "the text file");
            else
                diagnostics.Add(DiagnosticCodes.TextUnreadable, file, file.Text, $"a text, but {fault}");
            return;
        }

        if (head.Sha256 is { } hash && !string.Equals(hash.Text, text.Sha256, StringComparison.Ordinal))
            diagnostics.Add(DiagnosticCodes.HashDiffers, hash, file.Text, $"the text with the SHA-256 that stands here; the file has {text.Sha256}");
        if (head.Lines is { } lines && lines != text.Lines.Length)
            diagnostics.Add(DiagnosticCodes.LineCountDiffers, head.LinesAt!, Figure(lines), $"{Figure(text.Lines.Length)}, as the text has");
        CheckBlank(head, text, diagnostics);
        CheckCited(draft, text);
    }

    private static void CheckBlank(HeadDraft head, DocumentText text, FileDiagnostics diagnostics)
    {
        if (head is not { Blank: { } listed, BlankAt: { } at })
            return;
        var blank = text.Blank;
        foreach (var line in listed.Except(blank))
            diagnostics.Add(DiagnosticCodes.BlankDiffers, at, Figure(line), "a line that is blank in the text");
        foreach (var line in blank.Except(listed))
            diagnostics.Add(DiagnosticCodes.BlankDiffers, at, Figure(line), "it in the list, since it is blank in the text");
    }

    // Where the head is right, the reader has found these already.
    private static void CheckCited(DocumentDraft draft, DocumentText text)
    {
        foreach (var piece in draft.Pieces)
        {
            if (piece.LinesAt is not { } at || piece.Lines.IsEmpty)
                continue;
            if (piece.Lines[^1] > text.Lines.Length)
                draft.Diagnostics.Add(DiagnosticCodes.LineOutside, at, Figure(piece.Lines[^1]), $"at most {Figure(text.Lines.Length)}, as the text has");
            else if (draft.Head!.Blank is null && piece.Lines.All(line => string.IsNullOrWhiteSpace(text.Line(line))))
                draft.Diagnostics.Add(DiagnosticCodes.CitedBlank, at, Figure(piece.Lines[0]), "a line that says something");
        }
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
