using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Planning;

/// <summary>Shorter ways that the planner takes where they make no difference: rows are those of the same query written so that it cannot.</summary>
public sealed class RewrittenPlanTests
{
    private const int Graphs = 60;

    [Theory]
    [InlineData("MATCH (a)-[:R*1..3]->(b) RETURN a.id, count(DISTINCT b) AS n", "MATCH p = (a)-[:R*1..3]->(b) RETURN a.id, count(DISTINCT b) AS n")]
    [InlineData("MATCH (a)-[*0..2]->(b) RETURN DISTINCT a.id, b.id", "MATCH p = (a)-[*0..2]->(b) RETURN DISTINCT a.id, b.id")]
    [InlineData("MATCH (a)<-[*..4]-(b:L) RETURN a.id, min(b.v) AS least, max(b.id) AS most", "MATCH p = (a)<-[*..4]-(b:L) RETURN a.id, min(b.v) AS least, max(b.id) AS most")]
    [InlineData("MATCH (a)-[:S*1..3 {w: 1}]->(b) RETURN DISTINCT a.id, b.id", "MATCH p = (a)-[:S*1..3 {w: 1}]->(b) RETURN DISTINCT a.id, b.id")]
    [InlineData("MATCH (a)-[:R*1..2]->(b)-[:S]->(c) WHERE b.v > 1 RETURN DISTINCT a.id, c.id", "MATCH p = (a)-[:R*1..2]->(b)-[:S]->(c) WHERE b.v > 1 RETURN DISTINCT a.id, c.id")]
    [InlineData("MATCH (a)-[:R*1..]->(a2) WHERE a = a2 RETURN DISTINCT a.id", "MATCH p = (a)-[:R*1..]->(a2) WHERE a = a2 RETURN DISTINCT a.id")]
    [InlineData("MATCH (a:L), (b) MATCH (a)-[:R*0..3]->(b) RETURN DISTINCT a.id, b.id", "MATCH (a:L), (b) MATCH p = (a)-[:R*0..3]->(b) RETURN DISTINCT a.id, b.id")]
    public void Nodes_reached_over_paths_are_visited_once_where_repeats_do_not_matter(string quick, string slow)
    {
        Assert.Contains(OperatorsOf(quick), IsPruning);
        Assert.DoesNotContain(OperatorsOf(slow), IsPruning);
        AssertSameRows(quick, slow);
    }

    [Theory]
    [InlineData("MATCH (a)-[:R*1..3]-(b) RETURN DISTINCT a.id, b.id")]
    [InlineData("MATCH (a)-[:R*2..3]->(b) RETURN DISTINCT a.id, b.id")]
    [InlineData("MATCH (a)-[r:R*1..3]->(b) RETURN DISTINCT a.id, b.id, size(r)")]
    [InlineData("MATCH (a)-[:R*1..3]->(b) RETURN a.id, count(b) AS n")]
    [InlineData("MATCH (a)-[:R*1..3]->(b) RETURN a.id, count(DISTINCT b) AS n, count(*) AS paths")]
    [InlineData("MATCH (a)-[:R*1..3]->(b)-[:R]->(c) RETURN DISTINCT a.id, c.id")]
    [InlineData("MATCH (a)-[:R*1..3]->(b) WITH a, b LIMIT 5 RETURN DISTINCT a.id")]
    public void Paths_are_walked_one_by_one_where_repeats_matter(string query) =>
        Assert.DoesNotContain(OperatorsOf(query), IsPruning);

    [Theory]
    [InlineData("MATCH (a)-[:R]->(b) RETURN a.v, count(*) AS n", "MATCH (a)-[:R]->(b) RETURN a.v, sum(1) AS n")]
    [InlineData("MATCH (a)-[]-(b:L) RETURN a.id, count(*) AS n", "MATCH (a)-[]-(b:L) RETURN a.id, sum(1) AS n")]
    [InlineData("MATCH (a:L)-[r:R|S]->(b) RETURN a, count(r) AS n, count(b) AS m", "MATCH (a:L)-[r:R|S]->(b) RETURN a, sum(1) AS n, sum(1) AS m")]
    [InlineData("MATCH (a)-[:R]->(b)-[:R]->(c) RETURN b.id, count(c) AS n", "MATCH (a)-[:R]->(b)-[:R]->(c) RETURN b.id, sum(1) AS n")]
    [InlineData("MATCH (a)-[:R]->(b)-[:R]->(c), (a)-[:R]->(c) RETURN count(*) AS n", "MATCH (a)-[x:R]->(b)-[y:R]->(c), (a)-[z:R]->(c) RETURN sum(CASE WHEN x <> z THEN 1 ELSE 0 END) AS n")]
    [InlineData("MATCH (a)-[:R]->(b) RETURN count(b) AS n", "MATCH (a)-[:R]->(b) RETURN sum(1) AS n")]
    [InlineData("MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) RETURN a.id, count(b) AS n", "MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) RETURN a.id, sum(CASE WHEN b IS NULL THEN 0 ELSE 1 END) AS n")]
    public void Rows_that_are_only_counted_are_counted_right(string quick, string slow) => AssertSameRows(quick, slow);

    [Theory]
    [InlineData("MATCH (a) RETURN a.id, a.v ORDER BY a.v DESC, a.id LIMIT 4", "MATCH (a) RETURN a.id + 0, a.v ORDER BY a.v DESC, a.id LIMIT 4")]
    [InlineData("MATCH (a)-[r]->(b) RETURN r.w AS w, b.id AS id, a.id AS from ORDER BY w, id, from LIMIT 3", "MATCH (a)-[r]->(b) RETURN r.w AS w, b.id + 0 AS id, a.id AS from ORDER BY w, id, from LIMIT 3")]
    [InlineData("MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) RETURN b.id, a.id ORDER BY b.id, a.id LIMIT 6", "MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) RETURN b.id, a.id + 0 ORDER BY b.id, a.id LIMIT 6")]
    [InlineData("MATCH (a) WITH a.v AS v, a ORDER BY v, a.id LIMIT 5 WHERE a.id > 0 RETURN a.id, v", "MATCH (a) WITH a.v + 0 AS v, a ORDER BY v, a.id LIMIT 5 WHERE a.id > 0 RETURN a.id, v")]
    public void Properties_that_only_the_first_rows_need_are_the_same(string quick, string slow) => AssertSameRows(quick, slow);

    [Theory]
    [InlineData("MATCH (a), (b) WHERE (a)-[:R*1..3]->(b) RETURN a.id, b.id", "MATCH (a), (b) WHERE EXISTS { MATCH p = (a)-[:R*1..3]->(b) RETURN p } RETURN a.id, b.id")]
    [InlineData("MATCH (a), (b) WHERE NOT (a)<-[*]-(b) RETURN a.id, b.id", "MATCH (a), (b) WHERE NOT EXISTS { MATCH p = (a)<-[*]-(b) RETURN p } RETURN a.id, b.id")]
    [InlineData("MATCH (a) WHERE EXISTS { (a)-[:R*2]->()-[:S*0..]->(:L) } RETURN a.id", "MATCH (a) WHERE EXISTS { MATCH p = (a)-[:R*2]->()-[:S*0..]->(:L) RETURN p } RETURN a.id")]
    [InlineData("MATCH (a) WHERE EXISTS { (a)-[*..2]->(b) WHERE b.v > a.v } RETURN a.id", "MATCH (a) WHERE EXISTS { MATCH p = (a)-[*..2]->(b) WHERE b.v > a.v RETURN p } RETURN a.id")]
    [InlineData("MATCH (a) WHERE (a)-[*..2]->(a) RETURN a.id", "MATCH (a) WHERE EXISTS { MATCH p = (a)-[*..2]->(a) RETURN p } RETURN a.id")]
    public void Whether_there_is_a_path_is_told_by_the_nodes_reached(string quick, string slow) => AssertSameRows(quick, slow);

    [Fact]
    public void A_path_of_any_length_between_two_nodes_is_found_though_no_one_could_walk_them_all()
    {
        // Twenty stages of eight nodes, each joined to all of the next: 8^19 paths.
        var builder = new GraphStoreBuilder();
        for (var node = 0; node < 160; node++)
            builder.SetNodeProperty(builder.AddNode(["N"]), "id", Value.Of((long)node));
        for (var node = 0; node < 152; node++)
        {
            for (var next = 0; next < 8; next++)
                builder.AddRelationship("R", node, ((node / 8) + 1) * 8 + next);
        }

        using var engine = new CypherEngine(builder.Build());

        Assert.Equal(["true | false"], RowsOf(engine, "MATCH (a:N {id: 0}), (b:N {id: 159}) RETURN EXISTS { (a)-[:R*]->(b) }, EXISTS { (b)-[:R*]->(a) }"));
        Assert.Equal(["152"], RowsOf(engine, "MATCH (a:N {id: 0})-[:R*]->(b) RETURN count(DISTINCT b)"));
        Assert.Equal(["152"], RowsOf(engine, "MATCH (a:N {id: 0})-[:R*]->(b) WITH DISTINCT b RETURN count(*)"));
    }

    private static bool IsPruning(string name) => name.StartsWith("VarLengthExpand(Pruning", StringComparison.Ordinal);

    private static void AssertSameRows(string quick, string slow)
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var engine = new CypherEngine(RandomGraph(seed));
            Assert.Equal(RowsOf(engine, slow), RowsOf(engine, quick));
        }
    }

    private static string[] RowsOf(CypherEngine engine, string query)
    {
        using var result = engine.Run(new QueryRequest { Text = query }, TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (result.Read())
            rows.Add(string.Join(" | ", result.Row.ToArray().Select(value => value.ToString())));
        if (!query.Contains("ORDER BY", StringComparison.Ordinal))
            rows.Sort(StringComparer.Ordinal);
        return [.. rows];
    }

    private static string[] OperatorsOf(string query)
    {
        using var engine = new CypherEngine(RandomGraph(0));
        using var result = engine.Run(new QueryRequest { Text = $"EXPLAIN {query}" }, TestContext.Current.CancellationToken);
        var operators = new List<string>();
        var pending = new Stack<PlanDescription>([result.Summary.Plan!]);
        while (pending.TryPop(out var plan))
        {
            operators.Add(plan.Operator);
            foreach (var input in plan.Inputs)
                pending.Push(input);
        }

        return [.. operators];
    }

    private static GraphStore RandomGraph(int seed)
    {
        var random = new Random(seed);
        var builder = new GraphStoreBuilder();
        var nodes = random.Next(1, 7);
        for (var node = 0; node < nodes; node++)
        {
            builder.AddNode(random.Next(2) == 0 ? ["L"] : []);
            builder.SetNodeProperty(node, "id", Value.Of((long)node));
            if (random.Next(4) > 0)
                builder.SetNodeProperty(node, "v", Value.Of((long)random.Next(3)));
        }

        for (var count = random.Next(10); count > 0; count--)
        {
            var relationship = builder.AddRelationship(random.Next(3) == 0 ? "S" : "R", random.Next(nodes), random.Next(nodes));
            builder.SetRelationshipProperty(relationship, "w", Value.Of((long)random.Next(2)));
        }

        return builder.Build();
    }
}
