using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Checking;

/// <summary>Accounts for the lines of a document and reports those that stand on two accounts, or on none.</summary>
internal static class LineCheck
{
    /// <summary>Checks the lines of a document.</summary>
    /// <returns>The account, or null where the head does not say enough for one.</returns>
    public static LineAccount? Run(DocumentDraft draft)
    {
        if (draft.Document() is not { } document)
            return null;
        var blank = (document.Blank ?? []).ToHashSet();
        var cited = new Dictionary<int, EvidenceDraft>();
        foreach (var piece in draft.Pieces)
        {
            foreach (var line in piece.Lines)
                cited.TryAdd(line, piece);
            CheckEdges(piece, blank, draft.Diagnostics);
        }

        CheckNone(draft, cited, blank);
        var account = LineAccount.Of(document, cited.Keys);
        if (account is { BlankIsKnown: true, Open.IsEmpty: false })
            draft.Diagnostics.Add(DiagnosticCodes.OpenLines, draft.Head!.At, $"{Named(account.Open)} of {document.Lines - blank.Count}");
        return account;
    }

    private static void CheckEdges(EvidenceDraft piece, HashSet<int> blank, FileDiagnostics diagnostics)
    {
        var lines = piece.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            var isEdge = i == 0 || i == lines.Length - 1 || lines[i - 1] != lines[i] - 1 || lines[i + 1] != lines[i] + 1;
            if (isEdge && blank.Contains(lines[i]))
                diagnostics.Add(DiagnosticCodes.CitedBlank, piece.LinesAt!, LineRanges.Format([lines[i]]), "a line that says something");
        }
    }

    private static void CheckNone(DocumentDraft draft, Dictionary<int, EvidenceDraft> cited, HashSet<int> blank)
    {
        var listed = new HashSet<int>();
        foreach (var part in draft.None)
        {
            ImmutableArray<int> both = [.. part.Lines.Where(line => cited.ContainsKey(line) && !blank.Contains(line))];
            ImmutableArray<int> twice = [.. part.Lines.Where(line => !listed.Add(line) && !blank.Contains(line))];
            if (!both.IsEmpty)
            {
                YamlNode at = cited[both[0]].LinesAt!;
                draft.Diagnostics.Add(DiagnosticCodes.CitedAndNone, part.At, Named(both), $"either, and it is cited at {draft.Diagnostics.PlaceOf(at)}");
            }

            if (!twice.IsEmpty)
                draft.Diagnostics.Add(DiagnosticCodes.NoneTwice, part.At, Named(twice), "one reason");
        }
    }

    private static string Named(ImmutableArray<int> lines) => (lines.Length == 1 ? "line " : "lines ") + LineRanges.Format(lines);
}
