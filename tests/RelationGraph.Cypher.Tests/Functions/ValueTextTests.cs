using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class ValueTextTests
{
    private static readonly Value Ann = Value.Of(new NodeValue
    {
        Id = 1,
        ElementId = "1",
        Labels = ["Person", "Last word"],
        Properties = new MapValue(KeyValuePair.Create("name", Value.Of("O'Hara\n"))),
    });

    private static readonly Value Bob = Value.Of(new NodeValue { Id = 2, ElementId = "2", Labels = [], Properties = MapValue.Empty });

    private static readonly Value Knows = Value.Of(new RelationshipValue
    {
        Id = 7,
        ElementId = "7",
        Type = "KNOWS",
        Start = 2,
        End = 1,
        StartElementId = "2",
        EndElementId = "1",
        Properties = new MapValue(KeyValuePair.Create("since", Value.Of(1999L))),
    });

    [Fact]
    public void Entities_and_paths_are_written_as_patterns()
    {
        Assert.Equal(@"(:Person:`Last word` {name: 'O\'Hara\n'})", Ann.ToString());
        Assert.Equal("()", Bob.ToString());
        Assert.Equal("[:KNOWS {since: 1999}]", Knows.ToString());
        Assert.Equal("()-[:KNOWS {since: 1999}]->" + Ann, Value.Of(new PathValue([Bob, Ann], [Knows])).ToString());
        Assert.Equal(Ann + "<-[:KNOWS {since: 1999}]-()", Value.Of(new PathValue([Ann, Bob], [Knows])).ToString());
        Assert.Equal("(#3)", Value.NodeNumber(3).ToString());
    }

    [Theory]
    [InlineData("{a: [1, 2.0, null], `b c`: {}}")]
    [InlineData("['it\\'s', 'a\\\\b', 'tab\\t']")]
    [InlineData("[true, false, -0.5, 1.0E7]")]
    [InlineData("point({x: 1.0, y: 2.0, z: 3.0, crs: 'cartesian-3d'})")]
    public void A_text_reads_back_as_the_value(string text)
    {
        var value = new Formula().Evaluate(text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(value, new Formula().Evaluate(value.ToString()));
    }
}
