using System.CommandLine;
using System.Globalization;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Cli.Options;

/// <summary>The option that asks for each year of a span.</summary>
internal sealed class SeriesOption
{
    private const int MostYears = 300;

    private readonly Option<string[]> option = new("--series")
    {
        HelpName = "FROM TO",
        Description = "Each year from one to another, as of that year.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives the years that the person asked for.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="network">The network.</param>
    /// <returns>The first and the last year, or null where none were asked for.</returns>
    /// <exception cref="CommandFailure">They are no years, too many, or the network has no dates.</exception>
    public (int First, int Last)? Years(ParseResult result, TieNetwork network)
    {
        if (result.GetValue(option) is not [var from, var to])
            return null;
        if (network.Graph is not { } graph)
            throw CommandFailure.Usage("--series needs dated relations, and a file has none.");
        if (graph.Selection.AsOf is not null)
            throw CommandFailure.Usage("--series takes each year in turn; leave out --as-of.");
        var (first, last) = (Year(from), Year(to));
        return first > last ? throw CommandFailure.Usage($"--series goes from a year to the same or a later one, found {first} and {last}.")
            : last - first >= MostYears ? throw CommandFailure.Usage($"--series takes at most {MostYears} years, found {last - first + 1}.")
            : (first, last);
    }

    private static int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
        ? year
        : throw CommandFailure.Usage($"--series takes two years such as 2005 2013; found '{text}'.");
}
