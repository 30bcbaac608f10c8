using System.CommandLine;

using RelationGraph.Cli.Data;
using RelationGraph.Interchange.Networks;

namespace RelationGraph.Cli.Options;

/// <summary>The options that name a file whose network is measured instead of the data's.</summary>
internal sealed class InputOption
{
    private const string Json = "json";

    private static readonly Dictionary<string, NetworkFormat?> Formats = new(StringComparer.Ordinal)
    {
        ["csv"] = NetworkFormat.Csv,
        ["ssv"] = NetworkFormat.SemicolonSeparated,
        ["tsv"] = NetworkFormat.Tsv,
        ["blanks"] = NetworkFormat.BlankSeparated,
        ["graphml"] = NetworkFormat.GraphMl,
        ["gexf"] = NetworkFormat.Gexf,
        [Json] = null,
    };

    private readonly Option<string?> option = new("--input")
    {
        HelpName = "FILE",
        Description = "Measure the network of a file instead: an edge list (CSV, TSV and the like), GraphML, GEXF, or our JSON.",
    };

    private readonly Option<string?> format = new("--input-format")
    {
        HelpName = string.Join('|', Formats.Keys),
        Description = "With --input: the file's format. Default: what its content shows.",
    };

    /// <summary>Makes the options.</summary>
    public InputOption() => format.AcceptOnlyFromAmong([.. Formats.Keys]);

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(option);
        command.Add(format);
    }

    /// <summary>Gives the file that the person named.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="session">The folder that its path starts from.</param>
    /// <returns>The file, or null where none was named.</returns>
    /// <exception cref="CommandFailure">The file cannot be read, or a format was named without a file.</exception>
    public InputFile? File(ParseResult result, Session session)
    {
        var word = result.GetValue(format);
        if (result.GetValue(option) is { } name)
            return new InputFile(name, session.FullPath(name), word is null ? null : Formats[word], isJson: string.Equals(word, Json, StringComparison.Ordinal));
        return word is null ? null : throw CommandFailure.Usage("--input-format says what the file of --input is; name the file.");
    }
}
