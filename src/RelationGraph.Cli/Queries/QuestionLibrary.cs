using RelationGraph.Cypher.Questions;
using RelationGraph.Model.Spelling;

namespace RelationGraph.Cli.Queries;

/// <summary>The named questions that are packed into the program.</summary>
internal static class QuestionLibrary
{
    private const string Folder = "queries/";
    private const string Ending = ".cypher";

    /// <summary>Their names, in order.</summary>
    public static IEnumerable<string> Names => typeof(QuestionLibrary).Assembly.GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(Ending, StringComparison.Ordinal))
        .Select(resource => resource[Folder.Length..^Ending.Length])
        .Order(StringComparer.Ordinal);

    /// <summary>The questions, in the order of their names.</summary>
    public static IEnumerable<Question> All => Names.Select(Read);

    /// <summary>Finds a question.</summary>
    /// <param name="name">Its name, with or without the at sign.</param>
    /// <returns>The question.</returns>
    /// <exception cref="CommandFailure">There is none of that name.</exception>
    public static Question Find(string name)
    {
        var bare = name.StartsWith('@') ? name[1..] : name;
        if (Names.Contains(bare, StringComparer.Ordinal))
            return Read(bare);
        var near = Nearest.To(bare, Names);
        throw CommandFailure.Usage($"there is no question '{bare}'{(near.IsEmpty ? "" : $"; did you mean {string.Join(" or ", near)}")}{(near.IsEmpty ? "; " : "? ")}'relgraph queries' lists them.");
    }

    private static Question Read(string name)
    {
        using var stream = typeof(QuestionLibrary).Assembly.GetManifestResourceStream(Folder + name + Ending)!;
        using var reader = new StreamReader(stream);
        return QuestionFile.Read(name + Ending, reader.ReadToEnd());
    }
}
