using RelationGraph.Encoding.Publishing;
using RelationGraph.Encoding.Text;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Documents;

/// <summary>A seeds folder that a person adds documents to.</summary>
public static class SeedsFolder
{
    /// <summary>Begins the encoding of a document; where the folder has no ontology, starts it.</summary>
    /// <param name="folder">The seeds folder, which need not exist.</param>
    /// <param name="textFile">The path of the document's text.</param>
    /// <param name="packed">Where a new folder takes its ontology from.</param>
    /// <param name="withPacked">Whether a new folder takes the entities and documents of <paramref name="packed"/> too.</param>
    /// <returns>What was begun.</returns>
    /// <exception cref="FileNotFoundException">There is no such text.</exception>
    /// <exception cref="InvalidDataException">The file is no text in UTF-8, its name cannot be written, or it is encoded already.</exception>
    /// <exception cref="IOException">Something cannot be read or written. No file that was there is changed.</exception>
    public static AddedDocument Add(string folder, string textFile, SeedSource packed, bool withPacked = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(textFile);
        ArgumentNullException.ThrowIfNull(packed);
        var text = Text(textFile);
        var fileName = Path.GetFileName(textFile);
        if (fileName.Any(char.IsControl) || fileName.Contains('\\', StringComparison.Ordinal))
            throw new InvalidDataException($"The name of '{textFile}' holds characters that a seed file cannot; rename it.");
        var isNew = !File.Exists(Path.Combine(folder, SeedReader.OntologyFile));
        if (isNew)
            Start(folder, packed, withPacked);
        var id = DocumentSkeleton.Id(fileName, TakenIds(folder, fileName, text.Sha256));
        var path = Path.Combine(folder, SeedReader.DocumentsFolder.TrimEnd('/'), id + ".yaml");
        NewFile.Write(path, System.Text.Encoding.UTF8.GetBytes(DocumentSkeleton.Yaml(id, fileName, text)));
        return new AddedDocument(id, path, text.Lines.Length - text.Blank.Length, isNew);
    }

    // The ontology comes last: a folder that has one is complete, and one that was interrupted is continued.
    private static void Start(string folder, SeedSource packed, bool withPacked)
    {
        WriteMissing(folder, SeedReader.EntitiesFile, withPacked ? Bytes(packed, SeedReader.EntitiesFile) : "entities: []\n"u8);
        foreach (var file in withPacked ? packed.Files.Where(file => file.Name.StartsWith(SeedReader.DocumentsFolder, StringComparison.Ordinal)) : [])
            WriteMissing(folder, file.Name, Bytes(packed, file.Name));
        if (SeedReader.Read(packed).Ontology is { } ontology)
        {
            WriteMissing(folder, EntitySchema.FileName, System.Text.Encoding.UTF8.GetBytes(EntitySchema.Write(ontology)));
            WriteMissing(folder, DocumentSchema.FileName, System.Text.Encoding.UTF8.GetBytes(DocumentSchema.Write(ontology)));
        }

        WriteMissing(folder, SeedReader.OntologyFile, Bytes(packed, SeedReader.OntologyFile));
    }

    private static void WriteMissing(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));
        if (!File.Exists(path))
            NewFile.Write(path, bytes);
    }

    private static byte[] Bytes(SeedSource source, string name)
    {
        var file = source.Files.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal))
            ?? throw new FileNotFoundException($"'{source.Name}' has no {name}.", name);
        using var stream = file.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static DocumentText Text(string textFile)
    {
        using var stream = File.OpenRead(textFile);
        var text = DocumentTextReader.Read(stream, out var fault) ?? throw new InvalidDataException($"'{textFile}' is no text: {fault}.");
        if (text.Lines.Length is 0 or > Reading.LineReader.MostInDocument)
            throw new InvalidDataException($"'{textFile}' has {text.Lines.Length} lines; a document has 1 to {Reading.LineReader.MostInDocument}.");
        return text;
    }

    private static HashSet<string> TakenIds(string folder, string fileName, string hash)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var source = SeedSource.Folder(folder);
        foreach (var file in source.Files.Where(file => file.Name.StartsWith(SeedReader.DocumentsFolder, StringComparison.Ordinal)))
        {
            taken.Add(Path.GetFileNameWithoutExtension(file.Name));
            var head = Scalars(SeedTree.Of(source, file).Root);
            if (head.TryGetValue("id", out var id))
                taken.Add(id);
            if (head.GetValueOrDefault("file") is { } name && string.Equals(name, fileName, StringComparison.Ordinal))
                throw new InvalidDataException($"A document with the text '{fileName}' is encoded already, in {file.Name}.");
            if (head.GetValueOrDefault("sha256") is { } known && string.Equals(known, hash, StringComparison.Ordinal))
                throw new InvalidDataException($"The text of '{fileName}' is encoded already, in {file.Name}.");
        }

        return taken;
    }

    // Whatever else is wrong with the other files is no concern here.
    private static Dictionary<string, string> Scalars(YamlNode? root)
    {
        var head = (root as YamlMapping)?.Entries.Find(entry => entry.Key.Text is "document").Value as YamlMapping;
        var scalars = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in head?.Entries ?? [])
        {
            if (value is YamlScalar scalar)
                scalars[key.Text] = scalar.Text;
        }

        return scalars;
    }
}
