using RelationGraph.Diagrams;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Report.Pages;

/// <summary>Draws the diagrams of a site, several side by side; which engine draws what changes no picture.</summary>
internal sealed class PictureDrawing(Site site, Action<int, int> told, CancellationToken cancellation)
{
    private readonly List<PictureRequest> open = Requests(site);
    private readonly Dictionary<string, string> drawn = new(StringComparer.Ordinal);
    private int next;
    private string? whole;

    /// <summary>Draws all of them.</summary>
    /// <param name="engines">How many layout engines draw.</param>
    /// <returns>The pictures, or why there are none.</returns>
    public Pictures Draw(int engines)
    {
        try
        {
            using var first = new DiagramPainter();
            var others = Enumerable.Range(1, engines - 1).Select(_ => Task.Run(Drawn, cancellation)).ToArray();
            Drawn(first);
            Task.WhenAll(others).GetAwaiter().GetResult();
        }
        catch (LayoutUnavailableException missing)
        {
            return new Pictures(drawn, null, missing.Message);
        }

        return new Pictures(drawn, whole, null);
    }

    /// <summary>The whole first, since it takes longest, then by path.</summary>
    private static List<PictureRequest> Requests(Site site)
    {
        var all = site.Graph.Selection with { Ego = null, Pair = null };
        var nodes = site.Graph.Nodes.Select(node => new PictureRequest(site.Of(node.Id)!.Path, all with { Ego = node.Id, Hops = 1 }));
        var pairs = site.Pairs.Select(pair =>
            new PictureRequest(site.Of(pair.First.Id, pair.Second.Id).Path, all with { Pair = new Pair(pair.First.Id, pair.Second.Id) }));
        return [
            new("index", site.Graph.Selection), .. nodes, .. pairs, .. CentralityChapter.Pictures(site), .. CommunityChapter.Pictures(site), .. SharingChapter.Pictures(site),
            .. BalanceChapter.Pictures(site),
        ];
    }

    private void Drawn()
    {
        using var painter = new DiagramPainter();
        Drawn(painter);
    }

    private void Drawn(DiagramPainter painter)
    {
        for (var index = Interlocked.Increment(ref next) - 1; index < open.Count; index = Interlocked.Increment(ref next) - 1)
        {
            var (path, selection, options) = open[index];
            var diagram = painter.Draw(site.Corpus.Select(selection), options, cancellation);
            var text = index == 0 ? diagram.ToHtml() : diagram.ToSvg();
            lock (drawn)
            {
                if (index == 0)
                    whole = text;
                else
                    drawn[path] = text;
                told(drawn.Count + (whole is null ? 0 : 1), open.Count);
            }
        }
    }
}
