using RelationGraph.PropertyGraph.Querying;

using Store = RelationGraph.Cypher.Storage.GraphStore;

namespace RelationGraph.Cypher.Tests;

public sealed class CypherTransactionTests : IDisposable
{
    private readonly CypherEngine engine = new(new Store());

    public CypherTransactionTests() => Run("CREATE (:City {name: 'Osh'})-[:ROAD]->(:City {name: 'Uzgen'})");

    public void Dispose() => engine.Dispose();

    [Fact]
    public void What_is_rolled_back_was_never_there()
    {
        var before = Whole();
        using var transaction = engine.Begin();
        Run("MATCH (n:City) SET n:Town, n.name = n.name + '!', n.size = 3");
        Run("MATCH (n {name: 'Osh!'}) DETACH DELETE n");
        Run("CREATE (:Village)-[:PATH]->(:Village)");
        Run("CREATE INDEX towns FOR (t:Town) ON (t.name)");
        transaction.RollBack();
        Assert.Equal(before, Whole());
        Assert.False(transaction.IsOpen);
        Assert.Equal(0, Run("SHOW INDEXES YIELD name RETURN name"));
    }

    [Fact]
    public void What_is_committed_stays()
    {
        using (var transaction = engine.Begin())
        {
            Run("CREATE (:City {name: 'Naryn'})");
            transaction.Commit();
        }

        Assert.Equal(3, Run("MATCH (n:City) RETURN n"));
    }

    [Fact]
    public void What_is_left_open_is_rolled_back_when_it_is_disposed_of()
    {
        using (engine.Begin())
            Run("CREATE (:City)");
        Assert.Equal(2, Run("MATCH (n:City) RETURN n"));
    }

    [Fact]
    public void A_query_that_fails_takes_back_its_own_changes_alone()
    {
        using var transaction = engine.Begin();
        Run("CREATE (:City {name: 'Naryn'})");
        Assert.Throws<CypherException>(() => Run("CREATE (:City) WITH 1 AS x RETURN x / 0"));
        transaction.Commit();
        Assert.Equal(3, Run("MATCH (n:City) RETURN n"));
    }

    [Fact]
    public void A_plan_made_within_it_is_not_used_when_its_index_is_gone()
    {
        const string Query = "MATCH (n:City {name: 'Osh'}) RETURN n";
        using var transaction = engine.Begin();
        Run("CREATE INDEX cities FOR (c:City) ON (c.name)");
        Assert.Equal(1, Run(Query));
        transaction.RollBack();
        Assert.Equal(1, Run(Query));
        Run("CREATE (:City {name: 'Osh'})");
        Assert.Equal(2, Run(Query));
    }

    [Fact]
    public void One_is_open_at_a_time_and_ends_once()
    {
        var transaction = engine.Begin();
        Assert.Throws<InvalidOperationException>(() => engine.Begin());
        transaction.Commit();
        Assert.Throws<InvalidOperationException>(transaction.Commit);
        Assert.Throws<InvalidOperationException>(transaction.RollBack);
        transaction.Dispose();
        engine.Begin().Dispose();
    }

    [Fact]
    public void The_words_of_queries_are_those_in_use()
    {
        Run("MATCH (n {name: 'Uzgen'}) REMOVE n:City SET n:`Old town`");
        var words = engine.Words();
        Assert.Equal(["City", "Old town"], words.Labels);
        Assert.Equal(["ROAD"], words.RelationshipTypes);
        Assert.Contains("name", words.PropertyKeys);
        Assert.Contains("MATCH", words.Keywords);
        Assert.DoesNotContain("", words.Keywords);
        Assert.Contains("toUpper", words.Functions);
        Assert.Contains("collect", words.Functions);
        Assert.Contains("db.labels", words.Procedures);
    }

    [Fact]
    public void What_is_only_explained_needs_no_leave_to_write_and_changes_nothing()
    {
        foreach (var query in (string[])["EXPLAIN CREATE (:City)", "EXPLAIN CREATE INDEX cities FOR (c:City) ON (c.name)"])
        {
            using var result = engine.Run(new QueryRequest { Text = query }, TestContext.Current.CancellationToken);
            Assert.False(result.Read());
            Assert.NotNull(result.Summary.Plan);
        }

        Assert.Equal(2, Run("MATCH (n:City) RETURN n"));
        Assert.Equal(0, Run("SHOW INDEXES YIELD name RETURN name"));
    }

    private string Whole()
    {
        using var result = engine.Run(new QueryRequest { Text = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) WITH n, r, m ORDER BY n.name RETURN collect([n, r, m])" });
        Assert.True(result.Read());
        return result.Row[0].ToString();
    }

    private int Run(string text)
    {
        using var result = engine.Run(new QueryRequest { Text = text, MayWrite = true });
        var rows = 0;
        while (result.Read())
            rows++;
        return rows;
    }
}
