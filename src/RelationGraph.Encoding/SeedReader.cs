using System.Collections.Immutable;

using RelationGraph.Encoding.Checking;
using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Documents;
using RelationGraph.Encoding.Reading;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Model;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding;

/// <summary>Reads seed files into a corpus and reports every fault in them.</summary>
public static class SeedReader
{
    /// <summary>The name of the vocabulary's file.</summary>
    public const string OntologyFile = "ontology.yaml";

    /// <summary>The name of the registry's file.</summary>
    public const string EntitiesFile = "entities.yaml";

    /// <summary>What the names of the documents' files start with.</summary>
    public const string DocumentsFolder = "documents/";

    private const string Extension = ".yaml";

    /// <summary>Reads all files of a source; a file that does not parse does not keep the others from being checked.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="texts">The documents' own texts, to check the files against; null where they are not at hand.</param>
    /// <returns>The corpus where there is no error, and all faults.</returns>
    public static SeedReading Read(SeedSource source, DocumentTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (ontology, entities, documents) = Trees(source);
        var lexicon = ontology.Root is { } root
            ? new Lexicon(new OntologyReader(ontology.Diagnostics).Read(root), !ontology.Diagnostics.HasErrors)
            : new Lexicon(OntologyReader.Nothing, isWhole: false);
        var registry = entities.Root is { } list ? new EntityReader(lexicon, entities.Diagnostics).Read(list) : new Registry();
        var drafts = new List<DocumentDraft>(documents.Length);
        foreach (var (tree, diagnostics) in documents)
        {
            if (tree is not null && new DocumentReader(lexicon, registry, diagnostics).Read(tree) is { } draft)
                drafts.Add(draft);
        }

        var relations = new RelationIndex(drafts, isWhole: drafts.Count == documents.Length);
        DocumentCheck.Run(drafts);
        EvidenceCheck.Run(drafts, relations, lexicon);
        LinkCheck.Run(relations);
        var lines = drafts.Select(LineCheck.Run).OfType<LineAccount>().ToImmutableArray();
        drafts.ForEach(draft => TextCheck.Run(draft, texts));
        if (relations.IsWhole && drafts.Count > 0)
            ReportUnused(registry, entities.Diagnostics);
        var strays = source.Files.Where(file => IsDocument(file) && !file.Name.EndsWith(Extension, StringComparison.Ordinal));
        List<FileDiagnostics> files =
        [
            ontology.Diagnostics, entities.Diagnostics,
            .. documents.Select(document => document.Diagnostics).Concat(strays.Select(file => Stray(source, file)))
                .OrderBy(file => file.File, StringComparer.Ordinal),
        ];
        return new SeedReading
        {
            Corpus = files.Exists(file => file.HasErrors) ? null : Corpus(lexicon, registry, drafts, relations),
            Ontology = lexicon.IsWhole ? lexicon.Ontology : null,
            Diagnostics = [.. files.SelectMany(file => file.InOrder)],
            Lines = lines,
        };
    }

    private static Corpus Corpus(Lexicon lexicon, Registry registry, List<DocumentDraft> drafts, RelationIndex relations) => new(
        lexicon.Ontology,
        drafts.Select(draft => draft.Document()!),
        registry.Nodes,
        relations.All.Select(relation => relation.Whole()),
        drafts.SelectMany(draft => draft.Coverage));

    private static void ReportUnused(Registry registry, FileDiagnostics diagnostics)
    {
        foreach (var entry in registry.Unused)
            diagnostics.Add(DiagnosticCodes.UnusedEntity, entry.Id, entry.Id.Text, "a relation that does, or no such entity");
    }

    private static SeedTree Tree(SeedSource source, string name)
    {
        if (source.Files.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal)) is { } file)
            return SeedTree.Of(source, file);
        var diagnostics = new FileDiagnostics($"{source.Name}/{name}");
        diagnostics.Add(DiagnosticCodes.MissingFile, 1, 1, name);
        return new SeedTree(null, diagnostics);
    }

    // Parsing takes most of the time and each file stands alone, so that the files share the processors.
    private static (SeedTree Ontology, SeedTree Entities, SeedTree[] Documents) Trees(SeedSource source)
    {
        SeedTree? ontology = null;
        SeedTree? entities = null;
        SeedTree[] documents = [];
        Parallel.Invoke(
            () => documents = DocumentTrees(source),
            () => entities = Tree(source, EntitiesFile),
            () => ontology = Tree(source, OntologyFile));
        return (ontology!, entities!, documents);
    }

    private static SeedTree[] DocumentTrees(SeedSource source)
    {
        var files = source.Files.Where(file => IsDocument(file) && file.Name.EndsWith(Extension, StringComparison.Ordinal)).ToArray();
        var trees = new SeedTree[files.Length];
        Parallel.For(0, files.Length, index => trees[index] = SeedTree.Of(source, files[index]));
        return trees;
    }

    private static bool IsDocument(SeedFile file) =>
        file.Name.StartsWith(DocumentsFolder, StringComparison.Ordinal) && !file.Name.StartsWith(DocumentsFolder + ".", StringComparison.Ordinal);

    private static FileDiagnostics Stray(SeedSource source, SeedFile file)
    {
        var diagnostics = new FileDiagnostics($"{source.Name}/{file.Name}");
        diagnostics.Add(DiagnosticCodes.StrayFile, 1, 1, file.Name, $"a name that ends in {Extension}");
        return diagnostics;
    }
}
