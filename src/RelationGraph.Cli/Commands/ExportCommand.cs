using System.Collections.Immutable;
using System.CommandLine;

using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Interchange;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph export --format FORMAT</c>.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, ExportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["json"] = ExportFormat.Json,
        ["graphml"] = ExportFormat.GraphMl,
        ["gexf"] = ExportFormat.Gexf,
        ["csv"] = ExportFormat.Csv,
        ["cypher"] = ExportFormat.Cypher,
        ["dot"] = ExportFormat.Dot,
        ["cytoscape"] = ExportFormat.Cytoscape,
    };

    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var selection = new SelectionOptions();
        var output = new OutputOption("PATH", "The file, or for csv the folder, to write; without it a file format goes to the output.");
        var format = new Option<string>("--format", "-f")
        {
            HelpName = string.Join('|', Formats.Keys),
            Description = "json is read back by --data as the equal graph; csv is a folder as neo4j-admin imports it.",
            Required = true,
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("export", "Write what is selected for other programs.")
            .WithExamples(
                "relgraph export --format json -o graph.json",
                "relgraph export --format graphml --type TREATY,MEMBER_OF",
                "relgraph export --format csv -o import");
        command.Add(format);
        output.AddTo(command);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction(result =>
        {
            var kind = Formats[result.GetRequiredValue(format)];
            var graph = data.Select(result, selection, new Selection());
            var leftOut = output.Path(result, session) is { } path ? ToPath(graph, kind, path) : ToOutput(session, graph, kind);
            foreach (var sentence in leftOut)
                session.Error.WriteLine("left out: " + sentence);
            return ExitCodes.Done;
        });
        return command;
    }

    private static ImmutableArray<string> ToPath(SelectedGraph graph, ExportFormat format, string path)
    {
        try
        {
            return Exporter.Write(graph, format, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{path}' cannot be written: {exception.Message}", exception);
        }
    }

    private static ImmutableArray<string> ToOutput(Session session, SelectedGraph graph, ExportFormat format)
    {
        if (format == ExportFormat.Csv)
            throw CommandFailure.Usage("csv is a folder of files: name it with -o.");
        using var buffer = new MemoryStream();
        var leftOut = Exporter.Write(graph, format, buffer);
        buffer.Position = 0;
        using var reader = new StreamReader(buffer);
        session.Out.Write(reader.ReadToEnd());
        return leftOut;
    }
}
