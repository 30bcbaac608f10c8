using System.CommandLine;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Similarity;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Networks;
using RelationGraph.Networks.Similarity;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph similarity [A B]</c>.</summary>
internal sealed class SimilarityCommand
{
    /// <summary>Beyond it all pairs would be millions.</summary>
    private const int MostCompared = 1500;

    private readonly TwoNodes nodes = new(
        "One of two whose ties are put side by side: an id, a name or an alias. Without nodes all pairs are compared.", "The other.",
        "similarity compares one with another", areOptional: true);

    private readonly Option<PortfolioValue> value = WordOption.Option(
        "--value", "What a tie is worth: its sign, its relations of cooperation less those of conflict, or the number of its relations.", PortfolioValue.Sign);

    private readonly Option<MixedPairs> mixed = MixedOption.Create();
    private readonly Option<OwnTies> ownTies = WordOption.Option(
        "--own-ties", "Whether the two that are compared are themselves among the third parties, each at one with itself.", OwnTies.LeftOut);

    private readonly Option<int> top = WholeNumber.Option("--top", "How many pairs are told.", 30);
    private readonly SubjectOption subject = new();

    private SimilarityCommand()
    {
    }

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var own = new SimilarityCommand();
        var command = new Command("similarity", "Compare states by their ties with third parties: Signorino and Ritter's S, Scott's π, Cohen's κ.")
            .WithExamples(
                "relgraph similarity",
                "relgraph similarity KGZ UZB",
                "relgraph similarity --node-kind State --top 10",
                "relgraph similarity --type MEMBER_OF,TREATY --format csv",
                "relgraph similarity IRN CHN --value count --subject none");
        own.nodes.AddTo(command, data);
        foreach (var option in new Option[] { own.value, own.mixed, own.ownTies, own.top })
            command.Add(option);
        own.subject.AddTo(command);
        return command.Measuring(
            session, new SelectionOptions(withEgoAndPair: false), new NetworkOptions(SimilarityAnalysis.Rule, withTies: false), own.Answer);
    }

    private Page Answer(ParseResult result, TieNetwork network, Execution execution)
    {
        var asked = result.GetValue(value);
        if (asked != PortfolioValue.Count && !network.HasSigns)
            throw CommandFailure.Usage("the file gives no signs; --value count compares numbers of ties.");
        var pair = nodes.ResolveBothOrNone(result, network, "similarity compares two nodes, or without nodes all pairs; one was named.");
        if (pair is null && SimilarityAnalysis.ComparedIn(network).Length is > MostCompared and var many)
            throw CommandFailure.Usage($"{many} nodes are too many to compare all pairs of; name two of them, or select at most {MostCompared}.");
        var (leavesOut, named) = subject.Read(result, network);
        var request = new SimilarityRequest
        {
            Pair = pair,
            Value = asked,
            Mixed = result.GetValue(mixed),
            OwnTies = result.GetValue(ownTies),
            LeavesSubjectOut = leavesOut,
            Subject = named,
        };
        return new SimilarityPage(SimilarityAnalysis.Of(network, request, execution), Printed.Site(network), result.GetValue(top)).Of();
    }
}
