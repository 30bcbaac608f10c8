using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Planning;

/// <summary>What the planner chooses, on a graph of 1,000 persons in 10 towns and one king.</summary>
public sealed class PlanTests
{
    private static readonly CypherEngine Engine = new(Kingdom());

    [Theory]
    [InlineData("MATCH (p:Person {id: 7}) RETURN p", "NodeIndexSeek(p:Person(id) = 7)")]
    [InlineData("MATCH (p:Person) WHERE 7 = p.id RETURN p", "NodeIndexSeek(p:Person(id) = 7)")]
    [InlineData("MATCH (p:Person) WHERE p.id IN [7, 8] RETURN p", "NodeIndexSeek(p:Person(id) IN [7, 8])")]
    [InlineData("MATCH (p:Person {name: 'x'}) RETURN p", "Filter(p.name = 'x') < NodeByLabelScan(p:Person)")]
    [InlineData("MATCH (p) RETURN p", "AllNodesScan(p)")]
    [InlineData("MATCH (p) WHERE elementId(p) = '3' RETURN p", "NodeByIdSeek(p)")]
    [InlineData("MATCH (p:Person)-[:LIVES_IN]->(t:Town) RETURN *", "Expand(All)((t)<-[:LIVES_IN]-(p)) < NodeByLabelScan(t:Town)")]
    [InlineData("MATCH (p:Person)-[:RULED_BY]->(k:King) RETURN *", "Expand(All)((k)<-[:RULED_BY]-(p)) < NodeByLabelScan(k:King)")]
    [InlineData("MATCH (p:Person {id: 1})-[:LIVES_IN]->(t)<-[:LIVES_IN]-(q) RETURN q", "Expand(All)((t)<-[:LIVES_IN]-(q)) < Expand(All)((p)-[:LIVES_IN]->(t)) < NodeIndexSeek(p:Person(id) = 1)")]
    public void A_pattern_begins_where_the_fewest_rows_are(string query, string chain) => Assert.Equal(chain, ChainOf(query));

    [Fact]
    public void A_condition_is_tried_as_soon_as_what_it_needs_is_found() => Assert.Equal(
        "Expand(All)((t)<-[:LIVES_IN]-(q)) < Filter(t.name <> 'T1') < Expand(All)((p)-[:LIVES_IN]->(t)) < NodeIndexSeek(p:Person(id) = 1)",
        ChainOf("MATCH (p:Person {id: 1})-[:LIVES_IN]->(t)<-[:LIVES_IN]-(q) WHERE t.name <> 'T1' RETURN q"));

    [Fact]
    public void Parts_joined_by_an_equality_are_hashed() =>
        Assert.StartsWith("ValueHashJoin", ChainOf("MATCH (p:Person), (t:Town) WHERE p.town = t.name RETURN p, t"), StringComparison.Ordinal);

    [Fact]
    public void Sorting_for_a_few_rows_keeps_only_those() =>
        Assert.StartsWith("Projection(p.name) < Top(p.id DESC LIMIT 3) < NodeByLabelScan", ChainOf("MATCH (p:Person) RETURN p.name ORDER BY p.id DESC LIMIT 3"), StringComparison.Ordinal);

    [Fact]
    public void The_first_row_of_a_large_product_comes_at_once()
    {
        using var result = Engine.Run(new QueryRequest { Text = "MATCH (a), (b), (c), (d), (e) RETURN a LIMIT 1", Timeout = TimeSpan.FromSeconds(1) }, TestContext.Current.CancellationToken);

        Assert.True(result.Read());
        Assert.False(result.Read());
    }

    [Fact]
    public void The_plan_of_a_query_that_writes_may_be_seen_by_who_may_only_read() =>
        Assert.StartsWith("EmptyResult", ChainOf("CREATE (:Town {name: 'T10'})"), StringComparison.Ordinal);

    [Fact]
    public void A_profile_counts_the_rows_of_every_operator()
    {
        using var result = Engine.Run(new QueryRequest { Text = "PROFILE MATCH (t:Town)<-[:LIVES_IN]-(p) RETURN p" }, TestContext.Current.CancellationToken);
        while (result.Read())
        {
        }

        var expand = result.Summary.Plan!;
        Assert.Equal(("Expand(All)", 1000L), (expand.Operator, expand.Rows));
        Assert.Equal(("NodeByLabelScan", 10L), (expand.Inputs[0].Operator, expand.Inputs[0].Rows));
        Assert.True(expand.Time >= expand.Inputs[0].Time);
    }

    private static string ChainOf(string query)
    {
        using var result = Engine.Run(new QueryRequest { Text = $"EXPLAIN {query}" }, TestContext.Current.CancellationToken);
        var names = new List<string>();
        for (var plan = result.Summary.Plan; plan is not null; plan = plan.Inputs.FirstOrDefault())
            names.Add($"{plan.Operator}({plan.Details})");
        return string.Join(" < ", names);
    }

    private static GraphStore Kingdom()
    {
        var builder = new GraphStoreBuilder();
        var king = builder.AddNode(["King"]);
        var towns = Enumerable.Range(0, 10).Select(number =>
        {
            var town = builder.AddNode(["Town"]);
            builder.SetNodeProperty(town, "name", Value.Of($"T{number}"));
            return town;
        }).ToArray();
        for (var number = 0; number < 1000; number++)
        {
            var person = builder.AddNode(["Person"]);
            builder.SetNodeProperty(person, "id", Value.Of((long)number));
            builder.SetNodeProperty(person, "town", Value.Of($"T{number % 10}"));
            builder.AddRelationship("LIVES_IN", person, towns[number % 10]);
            builder.AddRelationship("RULED_BY", person, king);
        }

        return builder.Build();
    }
}
