using System.Collections.Immutable;
using System.CommandLine;

using RelationGraph.Analysis.Lookup;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Cli.Data;

namespace RelationGraph.Cli.Options;

/// <summary>The option that names what cannot be used.</summary>
internal sealed class ClosedOption
{
    private readonly Option<string[]> option = new("--closed")
    {
        HelpName = "X",
        Description = "A state, place, project or relation that cannot be used; shown before and after. May be given several times.",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Puts the option on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="data">Where ids are completed from.</param>
    public void AddTo(Command command, DataOption data)
    {
        option.CompletionSources.Add(data.NodeCompletions);
        option.CompletionSources.Add(data.Completions(corpus => corpus.Relations.Select(relation => relation.Id)));
        command.Add(option);
    }

    /// <summary>Gives the ids of what the person closed.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="network">The network.</param>
    /// <param name="ends">The ends of the path, which cannot be closed.</param>
    /// <returns>The ids, each once, in the order given.</returns>
    /// <exception cref="CommandFailure">A text names nothing, or an end, or too much is closed.</exception>
    public ImmutableArray<string> Resolve(ParseResult result, TieNetwork network, params ReadOnlySpan<string> ends)
    {
        var given = result.GetValue(option) ?? [];
        ImmutableArray<string> ids = [.. given.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(text => Resolve(network, text)).Distinct(StringComparer.Ordinal)];
        if (ids.Length > PathDesk.MostClosed)
            throw CommandFailure.Usage($"--closed takes at most {PathDesk.MostClosed} things, found {ids.Length}.");
        var shut = Closure.Of(network, ids).Nodes;
        foreach (var end in ends)
        {
            if (shut.Contains(end))
                throw CommandFailure.Usage($"'{end}' is an end of the path and cannot be closed.");
        }

        return ids;
    }

    private static string Resolve(TieNetwork network, string text) =>
        network.Graph is { } graph && Lookups.Resolve(graph.Corpus, text) is Resolution.OfRelation relation
            ? relation.Relation.Id
            : NetworkArgument.Resolve(network, text);
}
