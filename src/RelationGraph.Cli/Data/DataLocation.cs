using RelationGraph.Encoding;

namespace RelationGraph.Cli.Data;

/// <summary>Where the data of a run are.</summary>
internal abstract record DataLocation
{
    private DataLocation()
    {
    }

    /// <summary>The seeds that are packed into the program.</summary>
    public static Seeds Packed => new(SeedSource.Packed("packed", typeof(DataLocation).Assembly, "seeds/"), null);

    /// <summary>Finds the data that a person named, or else the nearest <c>seeds</c> folder, or else the packed ones.</summary>
    /// <param name="given">What the person named, or null.</param>
    /// <param name="workingDirectory">The folder that relative paths and the search start from.</param>
    /// <returns>The location.</returns>
    /// <exception cref="CommandFailure">What was named is not there.</exception>
    public static DataLocation Find(string? given, string workingDirectory)
    {
        if (given is null)
            return NearestFolder(workingDirectory) is { } nearest ? OfFolder(nearest, workingDirectory) : Packed;
        var path = Path.GetFullPath(given, workingDirectory);
        if (Directory.Exists(path))
        {
            var nested = Path.Combine(path, SeedsFolder);
            return OfFolder(!IsSeeds(path) && IsSeeds(nested) ? nested : path, workingDirectory);
        }

        return File.Exists(path) ? new Json(path) : throw CommandFailure.OutOfReach($"there is no file or folder '{given}'.");
    }

    /// <summary>Finds the nearest <c>seeds</c> folder here or above.</summary>
    /// <param name="workingDirectory">Where the search starts.</param>
    /// <returns>The folder's path, or null where there is none.</returns>
    public static string? NearestFolder(string workingDirectory)
    {
        for (var folder = workingDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var seeds = Path.Combine(folder, SeedsFolder);
            if (IsSeeds(seeds))
                return seeds;
        }

        return null;
    }

    private const string SeedsFolder = "seeds";

    // Diagnostics name the folder relative to where the person stands, unless it lies above.
    private static Seeds OfFolder(string folder, string workingDirectory)
    {
        var relative = Path.GetRelativePath(workingDirectory, folder);
        var isAbove = relative.StartsWith("..", StringComparison.Ordinal);
        return new Seeds(SeedSource.Folder(folder, isAbove ? folder : relative), folder);
    }

    private static bool IsSeeds(string folder) => File.Exists(Path.Combine(folder, SeedReader.OntologyFile));

    /// <summary>Seed files: a folder, or those packed into the program.</summary>
    /// <param name="Source">The files.</param>
    /// <param name="Folder">The folder's path, or null for the packed ones.</param>
    public sealed record Seeds(SeedSource Source, string? Folder) : DataLocation;

    /// <summary>A file that <c>relgraph export --format json</c> wrote.</summary>
    /// <param name="Path">The file.</param>
    public sealed record Json(string Path) : DataLocation;
}
