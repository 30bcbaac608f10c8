using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

public sealed class GraphFunctionTests
{
    private readonly QueryContext _context;
    private readonly Value _ann;
    private readonly Value _bob;
    private readonly Value _knows;

    public GraphFunctionTests()
    {
        var graph = new GraphStore();
        int ann = graph.CreateNode(), bob = graph.CreateNode();
        graph.AddLabel(ann, graph.Labels.Add("Person"));
        graph.AddLabel(ann, graph.Labels.Add("Author"));
        graph.SetNodeProperty(ann, graph.Keys.Add("name"), Value.Of("Ann"));
        var knows = graph.CreateRelationship(graph.Types.Add("KNOWS"), ann, bob);
        graph.SetRelationshipProperty(knows, graph.Keys.Add("since"), Value.Of(1999L));
        _ann = Value.NodeNumber(ann);
        _bob = Value.NodeNumber(bob);
        _knows = Value.RelationshipNumber(knows);
        _context = Formula.ContextOf(graph);
    }

    [Fact]
    public void Nodes_and_relationships_tell_what_they_are()
    {
        Assert.Equal("['Person', 'Author']", Call("labels", _ann));
        Assert.Equal("[]", Call("labels", _bob));
        Assert.Equal("'KNOWS'", Call("type", _knows));
        Assert.Equal("['name']", Call("keys", _ann));
        Assert.Equal("{since: 1999}", Call("properties", _knows));
        Assert.Equal("{}", Call("properties", _bob));
        Assert.Equal("0", Call("id", _ann));
        Assert.Equal(_ann, Result("startNode", _knows));
        Assert.Equal(_bob, Result("endNode", _knows));
        Assert.Equal("NODE NOT NULL", Result("valueType", _ann).AsString());
    }

    [Fact]
    public void Properties_are_read_by_name_and_by_index()
    {
        Assert.Equal("Ann", Operators.Property(_ann, "name", _context).AsString());
        Assert.True(Operators.Property(_ann, "unknown", _context).IsNull);
        Assert.Equal(1999, Operators.Index(_knows, Value.Of("since"), _context).AsInteger());
        Assert.Equal("MapElementAccessByNonString", Assert.Throws<CypherException>(() => Operators.Index(_ann, Value.Of(0L), _context)).Detail);
    }

    [Fact]
    public void Paths_are_taken_apart()
    {
        var path = Value.Of(new PathValue([_ann, _bob], [_knows]));
        Assert.Equal("1", Call("length", path));
        Assert.Equal(Value.Of(new ListValue(_ann, _bob)), Result("nodes", path));
        Assert.Equal(Value.Of(new ListValue(_knows)), Result("relationships", path));
    }

    [Fact]
    public void What_the_query_deleted_has_a_type_and_a_number_alone()
    {
        _context.Graph.DeleteRelationship((int)_knows.AsEntityNumber());
        _context.Graph.DeleteNode((int)_ann.AsEntityNumber());
        Assert.Equal("'KNOWS'", Call("type", _knows));
        Assert.Equal("0", Call("id", _ann));
        foreach (var attempt in (Action[])[
            () => Call("labels", _ann),
            () => Call("properties", _knows),
            () => Call("keys", _ann),
            () => Operators.Property(_ann, "name", _context),
            () => Operators.Property(_knows, "unknown", _context)])
        {
            var fault = Assert.Throws<CypherException>(attempt);
            Assert.Equal("EntityNotFound", fault.Type);
            Assert.Equal("DeletedEntityAccess", fault.Detail);
        }
    }

    [Theory]
    [InlineData("labels")]
    [InlineData("type")]
    [InlineData("id")]
    [InlineData("elementId")]
    [InlineData("startNode")]
    [InlineData("nodes")]
    [InlineData("length")]
    [InlineData("keys")]
    public void A_value_of_the_wrong_kind_is_an_error(string function)
    {
        var fault = Assert.Throws<CypherException>(() => Call(function, Value.Of(1L)));
        Assert.Equal("TypeError", fault.Type);
        Assert.Equal("InvalidArgumentValue", fault.Detail);
        Assert.Contains(function, fault.Message, StringComparison.Ordinal);
        Assert.Contains("INTEGER 1", fault.Message, StringComparison.Ordinal);
    }

    private Value Result(string function, params ReadOnlySpan<Value> arguments)
    {
        Assert.True(FunctionTable.TryFind(function, out var row));
        return row!.Body(arguments, _context);
    }

    private string Call(string function, in Value argument) => ValueText.Of(Result(function, argument));
}
