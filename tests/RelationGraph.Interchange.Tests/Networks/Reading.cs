using System.Text;

using RelationGraph.Interchange.Networks;
using RelationGraph.Networks;

namespace RelationGraph.Interchange.Tests.Networks;

/// <summary>Reads networks from texts and says what came of it.</summary>
internal static class Reading
{
    public static NetworkReading Of(string text, NetworkReadOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), options);

    public static NetworkReading Of(byte[] bytes, NetworkReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        var reading = NetworkFile.Read(stream, "file", options, TestContext.Current.CancellationToken);
        AddsUp(reading);
        return reading;
    }

    /// <summary>Each row is an edge or rejected, and everything by edge is there for each.</summary>
    public static void AddsUp(NetworkReading reading)
    {
        Assert.Equal(reading.Rows, reading.Edges + reading.Rejected);
        Assert.Equal(reading.Edges + reading.BothWays, reading.Network?.EdgeCount ?? 0);
        Assert.Equal(reading.Network?.EdgeCount ?? 0, reading.EdgeLines.Length);
        Assert.Equal(reading.Network?.NodeCount ?? 0, reading.NodeNames.Length);
        Assert.True(reading.Signs.IsEmpty || reading.Signs.Length == reading.Network!.EdgeCount);
        Assert.True(reading.EdgeTypes.IsEmpty || reading.EdgeTypes.Length == reading.Network!.EdgeCount);
        Assert.All(reading.NodeColumns, column => Assert.Equal(reading.Network!.NodeCount, column.Values.Length));
        Assert.True(reading.Faults >= reading.Diagnostics.Length);
        Assert.All(reading.Diagnostics, fault =>
        {
            Assert.True(fault is { Line: > 0, Column: > 0 });
            Assert.DoesNotContain(fault.Message, char.IsControl);
        });
        Assert.Equal(reading.Network is null, reading.Diagnostics.Any(fault => fault.Code.Severity == Model.Diagnostics.Severity.Error));
    }

    /// <summary>The edges as texts: <c>a>b</c> or <c>a-b</c>, with the weight after a colon where there are weights.</summary>
    public static string[] Edges(this NetworkReading reading)
    {
        var network = reading.Network!;
        return [.. Enumerable.Range(0, network.EdgeCount).Select(edge => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{network.NodeId(network.Tails[edge])}{(network.IsDirected ? '>' : '-')}{network.NodeId(network.Heads[edge])}{WeightOf(network, edge)}"))];
    }

    public static string[] EdgeIds(this NetworkReading reading) =>
        [.. Enumerable.Range(0, reading.Network!.EdgeCount).Select(reading.Network.EdgeId)];

    public static string[] NodeIds(this NetworkReading reading) =>
        [.. Enumerable.Range(0, reading.Network!.NodeCount).Select(reading.Network.NodeId)];

    /// <summary>The only fault as <c>line:column code message</c>.</summary>
    public static string Fault(this NetworkReading reading)
    {
        var fault = Assert.Single(reading.Diagnostics);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fault.Line}:{fault.Column} {fault.Code.Id} {fault.Message}");
    }

    private static string WeightOf(Network network, int edge) =>
        network.IsWeighted ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{network.Weight(edge)}") : "";
}
