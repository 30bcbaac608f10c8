using System.CommandLine;
using System.CommandLine.Completions;
using System.Diagnostics;

using RelationGraph.Cli.Options;
using RelationGraph.Encoding;
using RelationGraph.Interchange;
using RelationGraph.Model;
using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Cli.Data;

/// <summary>The option that names the data, and the corpus that is read from them.</summary>
/// <param name="session">Where the search for seeds starts and diagnostics go.</param>
internal sealed class DataOption(Session session)
{
    private readonly Option<string?> option = new("--data")
    {
        HelpName = "PATH",
        Description = "Other data: a seeds folder, or a JSON export. Default: seeds/ here or above, else the packed documents.",
    };

    /// <summary>Completes ids and names of nodes.</summary>
    public Func<CompletionContext, IEnumerable<CompletionItem>> NodeCompletions =>
        Completions(corpus => corpus.Nodes.SelectMany(node => new[] { node.Id, node.Name }).Distinct(StringComparer.Ordinal));

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Tells where the data are.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The location.</returns>
    /// <exception cref="CommandFailure">What was named is not there.</exception>
    public DataLocation Location(ParseResult result) => DataLocation.Find(result.GetValue(option), session.WorkingDirectory);

    /// <summary>Tells whether the person named data.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>True where they did.</returns>
    public bool IsGiven(ParseResult result) => result.GetValue(option) is not null;

    /// <summary>Reads the corpus.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="CommandFailure">The data are not there, or have errors, which are printed.</exception>
    public Corpus Corpus(ParseResult result) => Corpus(Location(result));

    /// <summary>Reads the corpus of data other than those that the option names.</summary>
    /// <param name="location">The data.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="CommandFailure">The data have errors, which are printed.</exception>
    public Corpus Corpus(DataLocation location)
    {
        var (corpus, diagnostics) = Read(location);
        if (corpus is not null)
            return corpus;
        var errors = diagnostics.Where(diagnostic => diagnostic.Code.Severity == Severity.Error).ToList();
        foreach (var error in errors)
            session.Error.WriteLine(error);
        throw CommandFailure.Input($"the data have {errors.Count} {(errors.Count == 1 ? "error" : "errors")}; nothing was done.");
    }

    /// <summary>Reads the corpus and takes from it what the person selected.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="options">The command's selection options.</param>
    /// <param name="defaults">The selection that holds where the person said nothing.</param>
    /// <returns>The selected graph.</returns>
    /// <exception cref="CommandFailure">The data or the selection are at fault.</exception>
    public SelectedGraph Select(ParseResult result, SelectionOptions options, Selection defaults)
    {
        var corpus = Corpus(result);
        return corpus.Select(options.Bind(result, corpus, defaults));
    }

    /// <summary>Completes words that the corpus holds; where it cannot be read there are none.</summary>
    /// <param name="words">Gives the words.</param>
    /// <returns>The source of completions.</returns>
    public Func<CompletionContext, IEnumerable<CompletionItem>> Completions(Func<Corpus, IEnumerable<string>> words) => context =>
    {
        try
        {
            var begun = context.WordToComplete.Trim('"', '\'');
            return Read(Location(context.ParseResult)).Corpus is { } corpus
                ? words(corpus).Where(word => word.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Select(word => new CompletionItem(word))
                : [];
        }
        catch (CommandFailure)
        {
            return [];
        }
    };

    private static (Corpus? Corpus, IReadOnlyList<Diagnostic> Diagnostics) Read(DataLocation location)
    {
        switch (location)
        {
            case DataLocation.Seeds seeds:
                var reading = SeedReader.Read(seeds.Source);
                return (reading.Corpus, reading.Diagnostics);
            case DataLocation.Json json:
                using (var stream = Open(json.Path))
                {
                    var read = JsonReader.Read(stream, json.Path, PackedOntology());
                    return (read.Corpus, read.Diagnostics);
                }

            default:
                throw new UnreachableException();
        }
    }

    private static Ontology PackedOntology() => SeedReader.Read(DataLocation.Packed.Source).Corpus!.Ontology;

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
