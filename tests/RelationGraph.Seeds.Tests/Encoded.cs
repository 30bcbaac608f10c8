using RelationGraph.Encoding;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Seeds.Tests;

/// <summary>The encoded documents of this repository, read once.</summary>
internal static class Encoded
{
    private static readonly Lazy<SeedReading> Once = new(() => SeedReader.Read(Source));

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static SeedSource Source => SeedSource.Folder(Path.Combine(Root, "seeds"), "seeds");

    public static SeedReading Reading => Once.Value;

    public static Corpus Corpus => Reading.Corpus
        ?? throw new InvalidOperationException("The seeds do not load: " + string.Join('\n', Reading.Diagnostics));

    public static SelectedGraph Graph => Corpus.Select(new Selection());

    public static Relation Relation(string id) => Corpus.FindRelation(id) ?? throw new KeyNotFoundException($"No relation '{id}'.");

    /// <summary>The relation's ends, as "FROM → TO".</summary>
    public static string Ends(string id) => $"{Relation(id).From} → {Relation(id).To}";

    /// <summary>When the relation held, as the seeds write it.</summary>
    public static string? When(string id) => Relation(id).When?.Text;

    /// <summary>The status history, as "status date by, status date by".</summary>
    public static string History(string id) => Print.History(Relation(id));

    /// <summary>The amount, as "kind value currency".</summary>
    public static string Money(string id) => Print.Money(Relation(id).Amount);

    public static string? Property(string id, string name) => Relation(id).Properties.GetValueOrDefault(name)?.ToString();

    public static bool IsLinked(string id, string kind, string to) => Relation(id).Links.Contains(new Link(kind, to));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RelationGraph.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds the solution.");
    }
}
