using System.Globalization;

using RelationGraph.Encoding.Reading;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Documents;

/// <summary>Writes the file with which the encoding of a document begins.</summary>
public static class DocumentSkeleton
{
    /// <summary>Makes an id of a file's name.</summary>
    /// <param name="fileName">The name, with or without an extension.</param>
    /// <param name="taken">The ids that other documents have.</param>
    /// <returns>Lower-case words joined by hyphens, with a number at the end where the id would be taken.</returns>
    public static string Id(string fileName, IReadOnlySet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(taken);
        var slug = Ids.Slug(Path.GetFileNameWithoutExtension(fileName));
        var stem = slug.Length == 0 ? "document" : slug;
        var id = stem;
        for (var number = 2; taken.Contains(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return id;
    }

    /// <summary>Writes the file: the head with what the text tells, marked places for what only a reader can tell, all lines open.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="fileName">The text file's name, without folders.</param>
    /// <param name="text">The text.</param>
    /// <returns>The YAML.</returns>
    public static string Yaml(string id, string fileName, DocumentText text)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(text);
        var blank = text.Blank;
        var open = Enumerable.Range(1, text.Lines.Length).Except(blank).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"""
            # yaml-language-server: $schema=../schema/document.schema.json
            document:
              id: {id}
              title: '{HeadReader.Unfilled}: what the document is, in a few words'
              publisher: other
              file: '{fileName.Replace("'", "''", StringComparison.Ordinal)}'
              sha256: {text.Sha256}
              lines: {text.Lines.Length}
              blank: [{LineRanges.Format(blank)}]
              date: '{HeadReader.Unfilled}: when it was written, such as 2013-09'
              dateBasis: '{HeadReader.Unfilled}: stated or inferred, and where or from what'

            # The lines to account for. Cite each in a relation's evidence or list it under none; drop this key at the end.
            open: [{LineRanges.Format(open)}]

            none: []

            relations: []

            """).ReplaceLineEndings("\n");
    }
}
