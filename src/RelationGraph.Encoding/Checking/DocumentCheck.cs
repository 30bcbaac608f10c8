using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Encoding.Checking;

/// <summary>Reports documents with one id, or with one text.</summary>
internal static class DocumentCheck
{
    /// <summary>Checks the heads of all documents.</summary>
    public static void Run(IReadOnlyList<DocumentDraft> documents)
    {
        Report(documents, head => head.Id, DiagnosticCodes.DuplicateDocument);
        Report(documents, head => head.File, DiagnosticCodes.DuplicateText);
    }

    private static void Report(IReadOnlyList<DocumentDraft> documents, Func<HeadDraft, YamlScalar?> of, DiagnosticCode code)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document.Head is not { } head || of(head) is not { } text)
                continue;
            if (!seen.TryAdd(text.Text, document.Diagnostics.PlaceOf(text)))
                document.Diagnostics.Add(code, text, text.Text, $"it only at {seen[text.Text]}");
        }
    }
}
