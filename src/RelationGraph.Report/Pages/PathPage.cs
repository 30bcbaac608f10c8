using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Paths;
using RelationGraph.Model;
using RelationGraph.Model.Time;
using RelationGraph.Networks.Definitions;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The ways between two nodes, each step with its relations and their sources.</summary>
/// <param name="report">The ways.</param>
/// <param name="site">Where names and sources stand, or null for a network from a file.</param>
/// <param name="travel">What is told beside ways of travel, or null for other paths.</param>
internal sealed class PathPage(PathReport report, Site? site, TravelParts? travel = null)
{
    private const int MostMembers = 12;

    private readonly PathQuestion question = report.Question;

    public Page Of() => new()
    {
        Path = "paths",
        Title = $"From {Name(question.From)} to {Name(question.To)}",
        Lead = Lead(),
        Chapter = "paths",
        Blocks =
        [
            .. report.Closed is null ? Told(report.Open) : [new Block.Section("open", "With everything open", [.. Told(report.Open)])],
            .. report.Closed is { } closed
                ? [new Block.Section("closed", "With what is closed", [.. Shut(), .. travel?.Broken(report.Shut) ?? [], .. Told(closed), .. Reopening()])]
                : Enumerable.Empty<Block>(),
        ],
        Recipe = [.. report.Open.Network.Recipe(), .. question.Recipe(), $"measure: {MeasureCatalogue.Of(Measure).Formula}"],
    };

    private string Source => site is null ? "this file" : "these documents";

    private string Measure => question.MaxLength is not null ? "simple-paths" : question.Count is not null ? "k-shortest-paths" : "shortest-path";

    private string Name(string id) =>
        report.Open.Network.Network.FindNode(id) is { } node ? report.Open.Network.Nodes[node].Name : site?.Corpus.NameOf(id) ?? id;

    private Phrase Lead()
    {
        var open = Summary(report.Open);
        return report.Closed is { } closed ? $"{open} With {string.Join(", ", question.Closed.Select(NameOfClosed))} closed: {Uncapital(Summary(closed))}" : open;
    }

    private string Summary(PathAnswer answer) => answer switch
    {
        PathAnswer.Found { Paths: [var best, ..] } found =>
            $"The best way has {Words.Count(best.Hops.Length, "tie")}{(question.IsCheapest ? $" and is {Number(best.Length)} long" : "")}; "
                + (question.Count is not null ? $"the {Words.Count(found.Paths.Length, "best way")} {(found.Paths.Length == 1 ? "is" : "are")} told."
                    : found.Count is { } count ? $"there {(count == 1 ? "is" : "are")} {Words.Count((int)Math.Min(count, int.MaxValue), "way")} of that sort." : $"more than {found.Paths.Length} such ways."),
        PathAnswer.TooFar far => $"No way has so few ties; the shortest has {far.Least}.",
        _ => $"No route in {Source}.",
    };

    private IEnumerable<Block> Told(PathAnswer answer)
    {
        switch (answer)
        {
            case PathAnswer.Found found:
                var tell = new NetworkTelling(found.Network, site);
                for (var i = 0; i < found.Paths.Length; i++)
                    yield return Way(tell, found.Paths[i], i + 1);
                break;
            case PathAnswer.TooFar far:
                yield return new Block.Paragraph($"No path has at most {Words.Count(question.MaxLength!.Value, "tie")}; the shortest has {far.Least}.");
                break;
            case PathAnswer.Unreachable parted:
                foreach (var block in Parted(parted))
                    yield return block;
                break;
        }
    }

    private Block.Section Way(NetworkTelling tell, FoundPath path, int number)
    {
        var nodes = Phrase.Join(" – ", path.Hops.Select(hop => (Phrase)tell.Node(hop.From)).Append(path.Hops.IsEmpty ? Phrase.Empty : tell.Node(path.Hops[^1].To)));
        var length = question.IsCheapest ? $", {Number(path.Length)} long" : "";
        var table = new Block.Table(
            nodes.Plain,
            [new("Step", ColumnKind.Number), "From", "To", .. Lengths<Column>(new("Length", ColumnKind.Number)), .. NetworkTelling.EdgeColumns],
            [
                .. path.Hops.SelectMany((hop, step) => tell.EdgeRows(hop.Edge).Select(row =>
                    ImmutableArray.Create<Cell>([step + 1, tell.Node(hop.From), tell.Node(hop.To), .. Lengths<Cell>(Number(hop.Length)), .. row]))),
            ]);
        return new Block.Section(
            $"way-{number}", $"Way {number}: {nodes.Plain} ({Words.Count(path.Hops.Length, "tie")}{length})",
            [.. Together(tell, path), .. travel?.Ways(tell, path) ?? [], table]);
    }

    /// <summary>What stands in a table only where lengths do.</summary>
    private IEnumerable<T> Lengths<T>(T item) => question.IsCheapest ? [item] : [];

    private static IEnumerable<Block> Together(NetworkTelling tell, FoundPath path)
    {
        if (tell.Network.Graph is null || path.Hops.Length < 2 || path.Together == Truth.Yes)
            yield break;
        yield return path.Together == Truth.No
            ? new Block.Notice("Its relations never held together: there was no day on which every step had one.")
            : new Block.Paragraph("Whether its relations ever held together the dates do not tell.", IsQuiet: true);
    }

    private IEnumerable<Block> Parted(PathAnswer.Unreachable parted)
    {
        var tell = new NetworkTelling(parted.Network, site);
        var isOneWay = !parted.FromPiece.IsEmpty && parted.FromPiece.SequenceEqual(parted.ToPiece);
        yield return new Block.Notice(site is null
            ? "No route in this file. That a tie does not stand in it does not mean that there is none."
            : "No route in these documents. Outside what they cover the answer is unknown: that a relation is not told does not mean that there is none.");
        if (isOneWay)
            yield return new Block.Paragraph("Only direction is in the way: both are in one piece of the network.");
        yield return new Block.Facts(
        [
            ($"Piece of {Name(question.From)}", Piece(tell, parted.FromPiece)),
            ($"Piece of {Name(question.To)}", Piece(tell, parted.ToPiece)),
            ("Documents", site is null ? Phrase.Empty : Phrase.Join("; ", site.Graph.Documents.Select(document =>
                (Phrase)new Inline.Link(document.Title, site.OfDocument(document.Id)) + $" ({DateText.Of(document.Date)})"))),
            ("They cover", site is null ? Phrase.Empty : Covered(site.Corpus)),
        ]);
    }

    private static Phrase Piece(NetworkTelling tell, ImmutableArray<int> piece) => piece.IsEmpty
        ? "no tie of this selection"
        : (Phrase)$"{Words.Count(piece.Length, "node")}: " + tell.Nodes(piece.Take(MostMembers)) + (piece.Length > MostMembers ? ", …" : "");

    private static Phrase Covered(Corpus corpus) => corpus.Coverage.IsEmpty
        ? "no document says that it covers a matter completely"
        : Phrase.Join("; ", corpus.Coverage.Select(entry =>
            (Phrase)$"{Words.OfType(entry.Type)} among {string.Join(", ", entry.Actors.Select(corpus.NameOf))} from {entry.From} to {entry.To}"));

    private IEnumerable<Block> Shut()
    {
        yield return new Block.Facts(
        [
            ("Nodes closed", string.Join(", ", report.Shut.Nodes.Select(NameOfClosed))),
            ("Relations closed", string.Join(", ", report.Shut.Relations.Select(NameOfClosed))),
        ]);
    }

    private IEnumerable<Block> Reopening()
    {
        if (report.Reopenings.IsEmpty)
            yield break;
        yield return new Block.Section("reopening", "The least reopening that joins them", [new Block.Bullets(
            [.. report.Reopenings.Select(things => (Phrase)string.Join(" and ", things.Select(NameOfClosed)))])]);
    }

    private string NameOfClosed(string id) => site?.Corpus.FindRelation(id)?.Title ?? Name(id);

    private static string Number(double length) => length.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Uncapital(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
