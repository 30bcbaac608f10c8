using CsCheck;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Storage;

public sealed class GraphStoreTests
{
    [Fact]
    public void A_block_of_edges_is_in_order_of_type_and_end()
    {
        var graph = Star(types: ["B", "A", "B"], ends: [3, 1, 2]);

        Assert.Equal([(0, 2), (0, 3), (1, 1)], graph.Out(0).ToArray().Select(edge => (edge.Type, edge.Node)));
        Assert.Equal([2, 3], graph.Out(0, 0).ToArray().Select(edge => edge.Node));
        Assert.Equal([2], graph.Out(0, 0, 3).ToArray().Select(edge => 2));
        Assert.Empty(graph.Out(0, 7).ToArray());
    }

    [Fact]
    public void What_is_taken_back_leaves_the_graph_as_it_was() =>
        Gen.Int[0, 1_000_000].Array[1, 40].Sample(seeds =>
        {
            var graph = Filled();
            var before = Picture(graph);
            var position = graph.Journal.Position;
            foreach (var seed in seeds)
                Change(graph, seed);

            graph.RollBack(position);

            Assert.Equal(before, Picture(graph));
        }, iter: 2000);

    [Fact]
    public void A_store_that_was_filled_at_once_equals_one_that_grew() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 5]).Array[0, 40].Sample(edges =>
        {
            var grown = new GraphStore();
            var builder = new GraphStoreBuilder();
            for (var node = 0; node < 6; node++)
            {
                grown.CreateNode();
                builder.AddNode([]);
            }

            foreach (var (start, type, end) in edges)
            {
                grown.CreateRelationship(grown.Types.Add($"T{type}"), start, end);
                builder.AddRelationship($"T{type}", start, end);
            }

            Assert.Equal(Picture(grown), Picture(builder.Build()));
        }, iter: 1000);

    [Fact]
    public void An_index_knows_what_a_scan_finds() =>
        Gen.Int[0, 1_000_000].Array[1, 60].Sample(seeds =>
        {
            var graph = Filled();
            var (label, key) = (graph.Labels.Add("L0"), graph.Keys.Add("k0"));
            graph.Schema.Add(new SchemaIndex("i", "RANGE", false, ["L0"], ["k0"]));
            graph.FindIndex(label, key);
            foreach (var seed in seeds)
                Change(graph, seed);

            for (var value = 0; value < 4; value++)
            {
                var scanned = Enumerable.Range(0, graph.NodeLimit)
                    .Where(node => graph.NodeExists(node) && graph.HasLabel(node, label) && graph.NodeProperty(node, key) == Value.Of((long)value));
                Assert.Equal(scanned, graph.FindIndex(label, key)!.Find(Value.Of((long)value)).ToArray().Order());
            }
        }, iter: 1000);

    private static GraphStore Star(string[] types, int[] ends)
    {
        var graph = new GraphStore();
        for (var node = 0; node < 4; node++)
            graph.CreateNode();
        for (var index = 0; index < types.Length; index++)
            graph.CreateRelationship(graph.Types.Add(types[index]), 0, ends[index]);
        return graph;
    }

    private static GraphStore Filled()
    {
        var graph = new GraphStore();
        for (var seed = 0; seed < 12; seed++)
            Change(graph, seed * 7919);
        graph.Journal.Clear();
        return graph;
    }

    /// <summary>One change that a number stands for, if the graph has what it takes.</summary>
    private static void Change(GraphStore graph, int seed)
    {
        var nodes = Enumerable.Range(0, graph.NodeLimit).Where(graph.NodeExists).ToArray();
        var relationships = Enumerable.Range(0, graph.RelationshipLimit).Where(graph.RelationshipExists).ToArray();
        var pick = seed / 9;
        switch (nodes.Length < 3 ? 0 : seed % 9)
        {
            case 0:
                graph.AddLabel(graph.CreateNode(), graph.Labels.Add($"L{pick % 3}"));
                break;
            case 1 or 2:
                graph.CreateRelationship(graph.Types.Add($"T{pick % 2}"), nodes[pick % nodes.Length], nodes[(pick / 7) % nodes.Length]);
                break;
            case 3 or 4:
                graph.SetNodeProperty(nodes[pick % nodes.Length], graph.Keys.Add($"k{pick % 2}"), pick % 5 == 4 ? default : Value.Of((long)(pick % 4)));
                break;
            case 5:
                graph.AddLabel(nodes[pick % nodes.Length], graph.Labels.Add($"L{(pick / 3) % 3}"));
                break;
            case 6:
                graph.RemoveLabel(nodes[pick % nodes.Length], graph.Labels.Add($"L{(pick / 3) % 3}"));
                break;
            case 7 when relationships.Length > 0:
                graph.DeleteRelationship(relationships[pick % relationships.Length]);
                break;
            case 8:
                var node = nodes[pick % nodes.Length];
                foreach (var edge in graph.Out(node).ToArray().Concat(graph.In(node).ToArray()).Select(edge => edge.Relationship).Distinct())
                    graph.DeleteRelationship(edge);
                graph.DeleteNode(node);
                break;
        }
    }

    /// <summary>All that can be asked of a graph, as text.</summary>
    private static string Picture(GraphStore graph)
    {
        var lines = new List<string> { $"{graph.NodeCount} {graph.RelationshipCount}" };
        for (var node = 0; node < graph.NodeLimit; node++)
        {
            if (!graph.NodeExists(node))
                continue;
            var labels = string.Join(',', graph.LabelsOf(node).ToArray().Order());
            lines.Add($"{node} [{labels}] {ValueText.Of(Value.Of(graph.NodeProperties(node)))} "
                + $"out {string.Join(',', graph.Out(node).ToArray())} in {string.Join(',', graph.In(node).ToArray())}");
        }

        for (var label = 0; label < 3; label++)
            lines.Add($"L{label}: {graph.CountOfLabel(graph.Labels.Find($"L{label}"))}");
        for (var type = 0; type < 3; type++)
            lines.Add($"T{type}: {graph.CountOfType(graph.Types.Find($"T{type}"))}");
        return string.Join('\n', lines);
    }
}
