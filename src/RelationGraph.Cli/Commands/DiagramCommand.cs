using System.CommandLine;
using System.Globalization;

using RelationGraph.Cli.Data;
using RelationGraph.Cli.Options;
using RelationGraph.Cli.Output;
using RelationGraph.Diagrams;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph diagram -o FILE</c>.</summary>
internal static class DiagramCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session)
    {
        var data = new DataOption(session);
        var selection = new SelectionOptions();
        var output = new OutputOption(
            "FILE.svg|FILE.html", "The picture (.svg), or the page that pans, zooms, filters and searches (.html).", required: true);
        var layout = new Option<string?>("--layout")
        {
            HelpName = "layered|organic",
            Description = "How nodes are arranged; by default layered for a pair, else organic.",
        };
        layout.AcceptOnlyFromAmong("layered", "organic");
        var title = new Option<string?>("--title") { HelpName = "TEXT", Description = "The heading." };
        var command = new Command("diagram", "Draw what is selected.")
            .WithExamples(
                "relgraph diagram -o all.html",
                "relgraph diagram --pair TJK RUS --organs with-state -o russia.svg",
                "relgraph diagram --ego roghun-dam -o roghun.svg");
        output.AddTo(command);
        command.Add(layout);
        command.Add(title);
        selection.AddTo(command, data);
        data.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var path = output.Path(result, session)!;
            var asPage = IsPage(path);
            var graph = data.Select(result, selection, new Selection());
            if (graph.Nodes.IsEmpty)
                throw CommandFailure.Input("nothing is selected, so there is nothing to draw.");
            var options = DiagramOptions.For(graph) with
            {
                Layout = result.GetValue(layout) switch
                {
                    "layered" => DiagramLayout.Layered,
                    "organic" => DiagramLayout.Organic,
                    _ => null,
                },
            };
            if (result.GetValue(title) is { } heading)
                options = options with { Title = heading };
            Draw(session, graph, options, path, asPage, cancellation);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static void Draw(
        Session session, SelectedGraph graph, DiagramOptions options, string path, bool asPage, CancellationToken cancellation)
    {
        try
        {
            using var painter = new DiagramPainter();
            var diagram = painter.Draw(graph, options, cancellation);
            WholeFile.Write(path, writer =>
            {
                if (asPage)
                    diagram.WriteHtml(writer);
                else
                    diagram.WriteSvg(writer);
            });
            session.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {diagram.NodeCount} nodes, {diagram.RelationCount} relations in {diagram.MarkCount} marks"));
        }
        catch (LayoutUnavailableException missing)
        {
            throw CommandFailure.OutOfReach(missing.Message, missing);
        }
    }

    private static bool IsPage(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".SVG" => false,
        ".HTML" or ".HTM" => true,
        _ => throw CommandFailure.Usage($"-o takes a file that ends in .svg or .html, found '{Path.GetFileName(path)}'."),
    };
}
