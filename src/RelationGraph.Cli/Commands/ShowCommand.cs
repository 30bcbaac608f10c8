using System.CommandLine;

using RelationGraph.Analysis.Lookup;
using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph show ID</c>.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var selection = new SelectionOptions(withEgoAndPair: false);
        var documents = new DocumentsOption(session);
        var format = new FormatOption();
        var id = new Argument<string>("ID") { HelpName = "ID", Description = "A node, a relation or a document: its id, name, title or alias." };
        id.CompletionSources.Add(data.Completions(Names));
        var command = new Command("show", "Show a node, a relation or a document with all evidence.") { id }
            .WithExamples("relgraph show TJK", "relgraph show rus-tjk-basing-2012", "relgraph show uzb-opposes-roghun --documents texts");
        documents.AddTo(command);
        format.AddTo(command);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction(result =>
        {
            var graph = data.Select(result, selection, new Selection());
            var answer = new ShowAnswer(graph, documents.Texts(result));
            session.Print(Page(answer, graph, result.GetRequiredValue(id)), format.Value(result));
            return ExitCodes.Done;
        });
        return command;
    }

    private static Page Page(ShowAnswer answer, SelectedGraph graph, string id) => Lookups.Resolve(graph.Corpus, id) switch
    {
        Resolution.OfNode found => graph.Nodes.Contains(found.Node) ? answer.Of(found.Node) : throw NotSelected(id),
        Resolution.OfRelation found => graph.Ties.FirstOrDefault(tie => string.Equals(tie.Relation.Id, found.Relation.Id, StringComparison.Ordinal)) is { } tie
            ? answer.Of(tie)
            : throw NotSelected(id),
        Resolution.OfDocument found => answer.Of(found.Document),
        Resolution.Ambiguous several => throw CommandFailure.Usage(
            $"'{id}' names several: {string.Join(", ", several.Candidates.Select(candidate => candidate.Id))}; give the id."),
        Resolution.Unknown unknown => throw CommandFailure.Usage(NodeArgument.Unknown("node, relation or document", id, unknown.Suggestions)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static CommandFailure NotSelected(string id) => CommandFailure.Usage($"'{id}' is there but not in what was selected.");

    private static IEnumerable<string> Names(Corpus corpus) =>
        corpus.Nodes.SelectMany(node => new[] { node.Id, node.Name })
            .Concat(corpus.Relations.Select(relation => relation.Id))
            .Concat(corpus.Documents.Select(document => document.Id));
}
