using System.CommandLine;

using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph dossier A B</c>.</summary>
internal static class DossierCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var selection = new SelectionOptions(withEgoAndPair: false);
        var format = new FormatOption();
        var first = Node("A", "One actor or thing: an id, a name or an alias.", data);
        var second = Node("B", "The other.", data);
        var command = new Command("dossier", "Tell everything between two: current state, history, money, disputes, what they share, what is contested.")
        {
            first, second,
        }.WithExamples("relgraph dossier TJK UZB", "relgraph dossier Tajikistan \"United States\" --format md", "relgraph dossier TJK RUS --as-of 2012");
        format.AddTo(command);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction(result =>
        {
            var corpus = data.Corpus(result);
            var nodes = new NodeArgument(corpus);
            var (a, b) = (nodes.Resolve(result.GetRequiredValue(first)), nodes.Resolve(result.GetRequiredValue(second)));
            var graph = corpus.Select(selection.Bind(result, corpus, new Selection { Organs = Organs.WithState }));
            Demand(graph, a, b);
            session.Print(DossierAnswer.Of(graph, a, b), format.Value(result));
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Makes an argument that names a node.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="description">What it names.</param>
    /// <param name="data">Where nodes are completed from.</param>
    /// <returns>The argument.</returns>
    private static Argument<string> Node(string name, string description, DataOption data)
    {
        var argument = new Argument<string>(name) { HelpName = name, Description = description };
        argument.CompletionSources.Add(data.NodeCompletions);
        return argument;
    }

    private static void Demand(SelectedGraph graph, string a, string b)
    {
        string Shown(string id) => graph.Selection.Organs == Organs.WithState ? graph.Corpus.PrincipalOf(id) : id;
        if (string.Equals(Shown(a), Shown(b), StringComparison.Ordinal))
            throw CommandFailure.Usage($"a dossier is about two; '{a}' and '{b}' are one actor here{(string.Equals(a, b, StringComparison.Ordinal) ? "" : " (--organs apart keeps them apart)")}.");
    }
}
