using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Binding;

/// <summary>What binding finds out about a statement.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x)", true)]
    [InlineData("DROP CONSTRAINT c IF EXISTS", true)]
    [InlineData("SHOW INDEXES", false)]
    [InlineData("CREATE (n)", false)]
    public void A_change_of_the_schema_is_told(string query, bool changes) => Assert.Equal(changes, Catalogs.Bind(query).ChangesSchema);

    [Fact]
    public void A_star_is_written_out_by_name_before_what_is_listed()
    {
        var bound = Catalogs.Bind("MATCH (b)-[c]->(a) RETURN *, a.x AS d");
        var projection = Assert.Single(bound.Projections).Value;
        Assert.Equal(["a", "b", "c", "d"], projection.Items.Select(static item => item.Name));
        Assert.False(projection.Aggregates);
    }

    [Fact]
    public void Items_that_aggregate_are_told_from_keys()
    {
        var bound = Catalogs.Bind("MATCH (n) RETURN n.x, 1 + count(*), COLLECT { MATCH (m) RETURN count(m) }, [y IN collect(n) | y.z]");
        var projection = bound.Projections.Single(static pair => pair.Value.Items.Length == 4).Value;
        Assert.True(projection.Aggregates);
        Assert.Equal([false, true, false, true], projection.Aggregating);
    }

    [Fact]
    public void A_call_has_one_argument_an_input_and_names_what_it_yields()
    {
        var call = Assert.Single(Catalogs.Bind("CALL test.limit").Calls).Value;
        Assert.Equal("node", Assert.Single(call.Yield).Field);
        Assert.Single(call.Arguments);
        call = Assert.Single(Catalogs.Bind("MATCH (n) CALL test.one(n.x) YIELD b AS c RETURN c").Calls).Value;
        Assert.Equal(("b", "c"), (Assert.Single(call.Yield).Field, call.Yield[0].Variable.Name));
    }

    [Fact]
    public void A_subquery_tells_what_it_imports_and_adds()
    {
        var call = Assert.Single(Catalogs.Bind("MATCH (b), (a), (c) CALL (*) { RETURN a.x AS x, b.x AS y } RETURN x").Subqueries).Value;
        Assert.Equal(["a", "b", "c"], call.Imports);
        Assert.Equal(["x", "y"], call.Columns);
        Assert.True(call.ReturnsRows);
        Assert.False(Assert.Single(Catalogs.Bind("MATCH (a) CALL (a) { SET a.x = 1 } RETURN a").Subqueries).Value.ReturnsRows);
    }

    [Fact]
    public void A_first_with_of_plain_variables_imports()
    {
        Assert.Single(Catalogs.Bind("MATCH (a) CALL { WITH a RETURN a.x AS x } RETURN x").ImportingWiths);
        Assert.Empty(Catalogs.Bind("MATCH (a) CALL { WITH 1 AS y RETURN y AS x } RETURN x").ImportingWiths);
        Assert.Empty(Catalogs.Bind("MATCH (a) CALL (a) { WITH a RETURN a.x AS x } RETURN x").ImportingWiths);
    }

    [Fact]
    public void Parameters_are_listed_once_at_their_first_place()
    {
        var bound = Catalogs.Bind("RETURN $b + $a, $b");
        Assert.Equal([("b", 7), ("a", 12)], bound.Parameters.Select(static use => (use.Name, use.Span.Start)));
    }

    [Fact]
    public void A_parameter_without_a_value_is_told_before_the_run()
    {
        var bound = Catalogs.Bind("CALL test.one");
        var fault = Assert.Throws<CypherException>(() => bound.Require([]));
        Assert.Equal(("ParameterMissing", QueryPhase.CompileTime, "MissingParameter"), (fault.Type, fault.Phase, fault.Detail));
        bound.Require(System.Collections.Immutable.ImmutableDictionary<string, RelationGraph.PropertyGraph.Values.Value>.Empty.Add("in", default));
    }

    [Fact]
    public void A_list_that_gives_the_relationships_of_a_path_is_said_to_be_old() =>
        Assert.Equal("DeprecatedSyntax", Assert.Single(Catalogs.Bind("MATCH ()-[r*]->() MATCH ()-[r*]->() RETURN r").Notifications).Code);
}
