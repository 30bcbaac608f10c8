using System.Buffers;
using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads the head of a document.</summary>
internal sealed class HeadReader(Lexicon lexicon, FileDiagnostics diagnostics)
{
    /// <summary>How a place begins that a person must still fill in.</summary>
    public const string Unfilled = "FILL IN";

    /// <summary>The keys of a head.</summary>
    public static readonly string[] Keys = ["id", "title", "publisher", "file", "sha256", "lines", "blank", "date", "dateBasis"];

    private const int HashLength = 64;
    private static readonly SearchValues<char> HashDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads a head.</summary>
    /// <returns>The head as far as it could be read, or null where the node is no mapping.</returns>
    public HeadDraft? Read(YamlNode node)
    {
        if (Fields.Of(node, Keys, diagnostics) is not { } fields)
            return null;
        var linesAt = fields.RequiredNode("lines");
        var lines = fields.Whole("lines", 1, LineReader.MostInDocument);
        var date = Filled(fields, "date");
        return new HeadDraft
        {
            At = fields.At,
            Id = Id(fields.Required("id")),
            Title = Filled(fields, "title"),
            Publisher = lexicon.Word(VocabularyNames.Publisher, fields.Required("publisher"), DiagnosticCodes.UnknownPublisher, diagnostics),
            File = FileName(fields.Required("file")),
            Sha256 = Hash(fields.Required("sha256")),
            Lines = lines,
            LinesAt = linesAt,
            Blank = Blank(fields, lines),
            BlankAt = fields.Find("blank"),
            Date = Dates.Of(date, diagnostics),
            DateBasis = Basis(Filled(fields, "dateBasis")),
        };
    }

    private ImmutableArray<int>? Blank(Fields fields, int? lines) =>
        fields.Find("blank") is { } node ? new LineReader(diagnostics, lines).Read(node) : null;

    private YamlScalar? Filled(Fields fields, string key)
    {
        if (fields.Required(key) is not { } text)
            return null;
        if (!text.Text.StartsWith(Unfilled, StringComparison.Ordinal))
            return text;
        diagnostics.Add(DiagnosticCodes.NotFilledIn, text, key);
        return null;
    }

    private YamlScalar? Id(YamlScalar? id)
    {
        if (id is not null && !Ids.IsSlug(id.Text))
            diagnostics.Add(DiagnosticCodes.BadId, id, id.Text, "lower-case words joined by hyphens");
        return id;
    }

    private YamlScalar? FileName(YamlScalar? name)
    {
        if (name is null || (name.Text.AsSpan().IndexOfAny('/', '\\') < 0 && name.Text is not ("." or "..")))
            return name;
        diagnostics.Add(DiagnosticCodes.BadFileName, name, name.Text, "a name without folders");
        return null;
    }

    private YamlScalar? Hash(YamlScalar? hash)
    {
        if (hash is null || (hash.Text.Length == HashLength && hash.Text.AsSpan().IndexOfAnyExcept(HashDigits) < 0))
            return hash;
        diagnostics.Add(DiagnosticCodes.BadHash, hash, hash.Text, "64 hexadecimal digits in lower case");
        return null;
    }

    private YamlScalar? Basis(YamlScalar? basis)
    {
        if (basis is null || basis.Text.StartsWith("stated", StringComparison.Ordinal) || basis.Text.StartsWith("inferred", StringComparison.Ordinal))
            return basis;
        diagnostics.Add(DiagnosticCodes.NoBasis, basis, basis.Text, "stated or inferred, then where or from what");
        return null;
    }
}
