using System.Collections.Immutable;
using System.Reflection;

namespace RelationGraph.Encoding;

/// <summary>Where seed files come from: a folder on disk, files packed into an assembly, or files in memory.</summary>
public sealed class SeedSource
{
    private SeedSource(string name, IEnumerable<SeedFile> files)
    {
        Name = name;
        Files = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>What diagnostics put before a file's name, such as <c>seeds</c>.</summary>
    public string Name { get; }

    /// <summary>The files, in the order of their names.</summary>
    public ImmutableArray<SeedFile> Files { get; }

    /// <summary>Takes a folder that holds <c>ontology.yaml</c>, <c>entities.yaml</c> and <c>documents</c>.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="name">What diagnostics call it, or null for its path as it is given.</param>
    /// <returns>The source; files are opened when they are read.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SeedSource Folder(string folder, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var documents = Path.Combine(folder, "documents");
        var paths = Directory.EnumerateFiles(folder, "*.yaml")
            .Concat(Directory.Exists(documents) ? Directory.EnumerateFiles(documents) : []);
        return new SeedSource(
            (name ?? folder).Replace('\\', '/').TrimEnd('/'),
            paths.Select(path => new SeedFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), () => File.OpenRead(path))));
    }

    /// <summary>Takes the resources of an assembly whose names start with a prefix.</summary>
    /// <param name="name">What diagnostics call the source.</param>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">The prefix; what follows it is a file's name, such as <c>documents/report.yaml</c>.</param>
    /// <returns>The source.</returns>
    public static SeedSource Packed(string name, Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        return new SeedSource(name, assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
            .Select(resource => new SeedFile(
                resource[prefix.Length..].Replace('\\', '/'),
                () => assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource))));
    }

    /// <summary>Takes files that are in memory.</summary>
    /// <param name="name">What diagnostics call the source.</param>
    /// <param name="files">The files' names within the folder, with their bytes.</param>
    /// <returns>The source.</returns>
    public static SeedSource Memory(string name, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Of(name, files.Select(file => new SeedFile(file.Name, () => new MemoryStream(file.Bytes, writable: false))));
    }

    /// <summary>Takes files from wherever they are.</summary>
    /// <param name="name">What diagnostics call the source.</param>
    /// <param name="files">The files.</param>
    /// <returns>The source.</returns>
    public static SeedSource Of(string name, IEnumerable<SeedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new SeedSource(name, files);
    }
}
