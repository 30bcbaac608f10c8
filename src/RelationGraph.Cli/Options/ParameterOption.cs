using System.CommandLine;

namespace RelationGraph.Cli.Options;

/// <summary>The option that gives parameters of a query their values.</summary>
internal sealed class ParameterOption
{
    private readonly Option<string[]> option = new("--param", "-p")
    {
        HelpName = "NAME=VALUE",
        Description = "A parameter of the query, once for each. A value that reads as Cypher is that (2013, 1.5, true, null, 'text', "
            + "['a', 'b'], {a: 1}, date('2004-10-01')), any other is text. A named question's parameters have types and need no quotes.",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Gives what was typed.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The texts by name, without the dollar.</returns>
    /// <exception cref="CommandFailure">A name or a value is missing, or a name is given twice.</exception>
    public Dictionary<string, string> Texts(ParseResult result)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in result.GetValue(option) ?? [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? "" : pair[..equals].Trim().TrimStart('$');
            if (name.Length == 0)
                throw CommandFailure.Usage($"--param takes NAME=VALUE, found '{pair}'.");
            if (!texts.TryAdd(name, pair[(equals + 1)..]))
                throw CommandFailure.Usage($"--param gives '{name}' twice.");
        }

        return texts;
    }
}
