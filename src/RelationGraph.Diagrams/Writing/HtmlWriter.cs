using System.Net;
using System.Text;
using System.Text.Json;

using RelationGraph.Diagrams.Scenes;

namespace RelationGraph.Diagrams.Writing;

/// <summary>Writes a picture as a page that needs no other file, no network and no module.</summary>
internal static class HtmlWriter
{
    /// <summary>Writes the page.</summary>
    public static void Write(Scene scene, TextWriter output)
    {
        var title = WebUtility.HtmlEncode(XmlText.Clean(scene.Title));
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Resource("page.css")}</style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <form id="find" role="search"><label for="q">Find</label> <input id="q" type="search" autocomplete="off" placeholder="name, type, statement"></form>
            <div class="zoom" role="group" aria-label="Zoom">
            <button type="button" id="zoom-out" aria-label="Zoom out">−</button><button type="button" id="zoom-one">1:1</button><button type="button" id="zoom-in" aria-label="Zoom in">+</button><button type="button" id="zoom-fit">Fit</button>
            </div>
            </header>
            <main>
            <div id="stage" tabindex="0" role="application" aria-label="Diagram: drag or use the arrow keys to move, plus and minus to zoom">

            """.ReplaceLineEndings("\n"));
        SvgWriter.Write(scene, output);
        output.Write($"""

            </div>
            <aside aria-label="Filter and details">
            <details open><summary>Filter</summary>
            <fieldset id="types"><legend>Type</legend></fieldset>
            <fieldset id="statuses"><legend>Status</legend></fieldset>
            </details>
            <section id="details" aria-live="polite"></section>
            </aside>
            </main>
            <script type="application/json" id="data">{Data(scene)}</script>
            <script>
            {Resource("page.js")}</script>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static string Data(Scene scene)
    {
        var nodes = scene.Nodes.Select(node => new PageNode(
            node.Node.Id, node.Node.Name, Kind(node.Node), node.Node.Aliases, node.Node.Members));
        var marks = scene.Marks.Select(mark => new PageMark(
            mark.Bundle.From,
            mark.Bundle.To,
            [
                .. mark.Bundle.Edges.Select(edge => new PageRelation(
                    edge.Type, edge.From, edge.To, edge.Title, edge.When, edge.Status, edge.IsEstablished, edge.IsDirected,
                    Palette.OfEdge(edge.Type).Colour, [.. edge.Statements.Select(statement => new PageStatement(statement.Text, statement.Source))])),
            ]));
        // The default encoder escapes '<', so that no text can end the script element.
        return JsonSerializer.Serialize(new PageData([.. nodes], [.. marks]), PageContext.Default.PageData);
    }

    private static string Kind(DiagramNode node) =>
        $"{node.Shape}, {node.Kind}" + (node.Emphasis?.Note is { } note ? $"; {note}" : "");

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlWriter).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
