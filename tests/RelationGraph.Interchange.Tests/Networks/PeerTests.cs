using System.Text.Json;

using RelationGraph.Interchange.Networks;

namespace RelationGraph.Interchange.Tests.Networks;

/// <summary>What other programs really write is read as they mean it.</summary>
public sealed class PeerTests
{
    [Fact]
    public Task What_networkx_writes_is_read() => Agrees("networkx", "write_networkx.py", files: 11);

    [Fact]
    public Task What_igraph_writes_is_read() => Agrees("igraph", "write_igraph.py", files: 4);

    private static async Task Agrees(string module, string script, int files)
    {
        var python = await ExternalProgram.PythonWith(module);
        using var folder = new TemporaryFolder();
        using var told = JsonDocument.Parse(
            await ExternalProgram.Output(python, [Path.Combine(AppContext.BaseDirectory, "readers", script), folder.Path]));

        Assert.Equal(files, told.RootElement.GetArrayLength());
        Assert.All(told.RootElement.EnumerateArray(), file => Agrees(File.ReadAllBytes(folder.File(file.GetProperty("file").GetString()!)), file));
    }

    private static void Agrees(byte[] bytes, JsonElement file)
    {
        // The direction of an edge list of theirs stands nowhere.
        var reading = Reading.Of(bytes);
        var nodes = file.GetProperty("nodes").EnumerateArray().Select(node => node.GetString()!).ToList();
        var network = reading.Network!;

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(file.GetProperty("directed").GetBoolean(), network.IsDirected);
        Assert.Equal(0, reading.BothWays);
        Assert.Equal(nodes.Order(StringComparer.Ordinal), reading.NodeIds().Order(StringComparer.Ordinal));
        var expected = file.GetProperty("edges").EnumerateArray().Select(edge => Edge(edge[0].GetString()!, edge[1].GetString()!, edge[2].GetDouble(), network.IsDirected));
        var actual = Enumerable.Range(0, network.EdgeCount).Select(edge =>
            Edge(network.NodeId(network.Tails[edge]), network.NodeId(network.Heads[edge]), network.Weight(edge), network.IsDirected));
        Assert.Equal(expected.Order(), actual.Order());
        if (reading.Format is NetworkFormat.GraphMl or NetworkFormat.Gexf)
        {
            Assert.Equal(["-1", "1"], reading.Signs.Select(sign => sign.ToString(System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal("river", Assert.Single(reading.NodeColumns, column => column.Name is "kind").Values[reading.NodeNames.IndexOf("Ўзбекистон")]);
        }

        if (file.TryGetProperty("names", out var names))
            Assert.Equal(names.EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal), reading.NodeNames.Order(StringComparer.Ordinal));
    }

    private static (string, string, double) Edge(string tail, string head, double weight, bool isDirected) =>
        isDirected || string.CompareOrdinal(tail, head) <= 0 ? (tail, head, weight) : (head, tail, weight);
}
