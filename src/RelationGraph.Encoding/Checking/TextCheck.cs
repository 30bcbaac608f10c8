using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Documents;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Checking;

/// <summary>Checks a document's file against the document's text.</summary>
internal static class TextCheck
{
    /// <summary>Checks hash, number of lines, blank lines and the lines cited.</summary>
    public static void Run(DocumentDraft draft, DocumentTexts? texts)
    {
        if (draft.Head is not { } head)
            return;
        var text = head.File is null || texts is null ? null : Find(head.File, texts, draft.Diagnostics);
        CheckBlank(head, text, draft.Diagnostics);
        if (text is null)
            return;
        var diagnostics = draft.Diagnostics;
        if (head.Sha256 is { } hash && !string.Equals(hash.Text, text.Sha256, StringComparison.Ordinal))
            diagnostics.Add(DiagnosticCodes.HashDiffers, hash, head.File!.Text, $"the text with the SHA-256 that stands here; the file has {text.Sha256}");
        if (head.Lines is { } lines && lines != text.Lines.Length)
            diagnostics.Add(DiagnosticCodes.LineCountDiffers, head.LinesAt!, Figure(lines), $"{Figure(text.Lines.Length)}, as the text has");
        CheckCited(draft, text);
    }

    private static DocumentText? Find(YamlScalar file, DocumentTexts texts, FileDiagnostics diagnostics)
    {
        if (texts.Find(file.Text, out var fault) is { } text)
            return text;
        if (fault is null)
            diagnostics.Add(DiagnosticCodes.NoText, file, file.Text, "the text file");
        else
            diagnostics.Add(DiagnosticCodes.TextUnreadable, file, file.Text, $"a text, but {fault}");
        return null;
    }

    private static void CheckBlank(HeadDraft head, DocumentText? text, FileDiagnostics diagnostics)
    {
        var right = text is null ? null : $"blank: [{LineRanges.Format(text.Blank)}]";
        if (head.BlankAt is null)
            diagnostics.Add(DiagnosticCodes.NoBlank, head.At, "", right ?? "the key blank with the lines that hold nothing");
        else if (text is not null && head.Blank is { } listed && listed.Except(text.Blank).Concat(text.Blank.Except(listed)).ToList() is { Count: > 0 } wrong)
            diagnostics.Add(DiagnosticCodes.BlankDiffers, head.BlankAt, Figure(wrong.Min()), right);
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
