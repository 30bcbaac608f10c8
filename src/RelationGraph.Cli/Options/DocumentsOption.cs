using System.CommandLine;

using RelationGraph.Encoding.Documents;

namespace RelationGraph.Cli.Options;

/// <summary>The option that names the folder with the documents' own texts.</summary>
/// <param name="session">Gives the folder that relative paths start from.</param>
internal sealed class DocumentsOption(Session session)
{
    private readonly Option<string?> option = new("--documents")
    {
        HelpName = "FOLDER",
        Description = "The folder with the documents' text files: hashes and lines are checked, and shown beside the facts.",
    };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives the texts.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The texts, or null where no folder was named.</returns>
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    public DocumentTexts? Texts(ParseResult result)
    {
        if (result.GetValue(option) is not { } folder)
            return null;
        var path = session.FullPath(folder);
        return Directory.Exists(path) ? new DocumentTexts(path) : throw CommandFailure.OutOfReach($"there is no folder '{folder}'.");
    }
}
