using System.Text;

using CsCheck;

using RelationGraph.Interchange.Networks;

namespace RelationGraph.Interchange.Tests.Networks;

/// <summary>What holds of every file, however damaged.</summary>
public sealed class NetworkLawTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["abcdefgh"].Select(c => c.ToString()), Gen.Const("source"), Gen.Const("Ўз"), Gen.Const("1.5"), Gen.Const("-1"), Gen.Const(""), Gen.Const("\"q\""),
        Gen.Const("#x"), Gen.Const("true"), Gen.Const("directed"), Gen.Const("x y"));

    private static readonly Gen<string> EdgeLists = Gen.Select(Gen.Char[",;\t "], Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\r")), Gen.Bool, Word.Array[2, 5].Array[0, 12])
        .Select((delimiter, end, hasHeader, rows) => string.Concat(
            (hasHeader ? rows.Prepend(["source", "target", "weight", "sign", "type"]) : rows).Select(row => string.Join(delimiter, row) + end)));

    private static readonly Gen<string> GraphMls = Gen.Select(Gen.Bool.Select(isDirected => isDirected ? "directed" : "undirected"), Word.Array[0, 6], Gen.Select(Word, Word, Word).Array[0, 8])
        .Select((direction, nodes, edges) =>
            "<?xml version='1.0'?><graphml xmlns='http://graphml.graphdrawing.org/xmlns'><key id='w' for='edge' attr.name='weight'/><key id='k' for='node' attr.name='kind'/>"
            + $"<graph edgedefault='{direction}'>"
            + string.Concat(nodes.Select(node => $"<node id='{node}'><data key='k'>{node}</data></node>"))
            + string.Concat(edges.Select(edge => $"<edge source='{edge.Item1}' target='{edge.Item2}'><data key='w'>{edge.Item3}</data></edge>"))
            + "</graph></graphml>");

    private static readonly Gen<string> Gexfs = Gen.Select(Word.Array[0, 6], Gen.Select(Word, Word, Word).Array[0, 8])
        .Select((nodes, edges) => "<gexf version='1.3'><graph><attributes class='node'><attribute id='k' title='kind'/></attributes><nodes>"
            + string.Concat(nodes.Select(node => $"<node id='{node}' label='{node}'><attvalues><attvalue for='k' value='v'/></attvalues></node>"))
            + "</nodes><edges>" + string.Concat(edges.Select(edge => $"<edge source='{edge.Item1}' target='{edge.Item2}' type='{edge.Item3}'/>"))
            + "</edges></graph></gexf>");

    private static readonly Gen<(int At, int Kind, byte Byte, int Length)[]> Damages =
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 3], Gen.OneOf(Gen.Byte, Gen.Char["\"\n\r,;\t <>&'#%{"].Select(c => (byte)c)), Gen.Int[1, 40]).Array[0, 5];

    [Fact]
    public void Rows_are_edges_and_rejected_however_the_file_is_damaged() => Gen.Select(Gen.OneOf(EdgeLists, GraphMls, Gexfs), Damages).Sample(
        (text, damages) => Reading.AddsUp(Read(Damaged(Encoding.UTF8.GetBytes(text), damages))), iter: 20_000);

    [Fact]
    public void Rows_of_an_edge_list_without_quotes_and_marks_are_its_lines() => EdgeLists.Sample(
        text =>
        {
            var plain = text.Replace("\"", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal);
            var lines = plain.Split((char[])['\r', '\n']).Count(line => line.Trim(' ', '\t').Length > 0);
            var reading = Read(Encoding.UTF8.GetBytes(plain));
            var hasHeader = reading.Notes.Any(note => !note.Contains("without a header", StringComparison.Ordinal));
            Assert.Equal(lines, reading.Rows + (hasHeader ? 1 : 0));
        },
        iter: 5_000);

    [Fact]
    public void What_is_written_as_an_edge_list_is_read_back() => Gen.Select(Gen.Char[",;\t"], Gen.Select(Id, Id, Gen.Double[-1e6, 1e6]).Array[1, 20]).Sample(
        (delimiter, edges) =>
        {
            var text = $"source{delimiter}target{delimiter}weight\n" + string.Concat(edges.Select(edge => string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{Quoted(edge.Item1)}{delimiter}{Quoted(edge.Item2)}{delimiter}{edge.Item3:R}\n")));
            var network = Read(Encoding.UTF8.GetBytes(text)).Network!;
            Assert.Equal(edges, Enumerable.Range(0, network.EdgeCount).Select(edge => (network.NodeId(network.Tails[edge]), network.NodeId(network.Heads[edge]), network.Weight(edge))));
        },
        iter: 2_000);

    private static Gen<string> Id => Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A1', '\u0600']), 1, 12];

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static NetworkReading Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return NetworkFile.Read(stream, "file");
    }

    private static byte[] Damaged(byte[] bytes, (int At, int Kind, byte Byte, int Length)[] damages)
    {
        var list = bytes.ToList();
        foreach (var (place, kind, value, length) in damages)
        {
            if (list.Count == 0)
                break;
            var at = place % list.Count;
            var count = Math.Min(length, list.Count - at);
            switch (kind)
            {
                case 0:
                    list[at] = value;
                    break;
                case 1:
                    list.Insert(at, value);
                    break;
                case 2:
                    list.RemoveRange(at, count);
                    break;
                default:
                    list.InsertRange(at, list.GetRange(at, count));
                    break;
            }
        }

        return [.. list];
    }
}
