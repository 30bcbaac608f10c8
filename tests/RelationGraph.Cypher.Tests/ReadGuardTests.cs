namespace RelationGraph.Cypher.Tests;

public sealed class ReadGuardTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n")]
    [InlineData("CALL db.labels() YIELD label RETURN label")]
    [InlineData("CALL DB.Labels()")]
    [InlineData("SHOW INDEXES")]
    [InlineData("EXPLAIN CREATE ()")]
    [InlineData("PROFILE MATCH (n) RETURN n")]
    [InlineData("CALL relgraph.pageRank() YIELD node RETURN node")]
    public void What_only_reads_is_sent(string text) => Assert.Null(ReadGuard.Refusal(StatementInspection.Of(text)));

    [Theory]
    [InlineData("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")]
    [InlineData("SHOW USERS")]
    [InlineData("SHOW SETTINGS")]
    [InlineData("SHOW TRANSACTIONS")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-1'")]
    [InlineData("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'")]
    [InlineData("CREATE DATABASE x")]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x)")]
    [InlineData("PROFILE CREATE ()")]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } RETURN n")]
    [InlineData("CALL dbms.listConfig()")]
    [InlineData("CALL apoc.load.json('http://example.org')")]
    [InlineData("CALL `dbms`.`listConfig`()")]
    [InlineData("MATCH (n) CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name")]
    [InlineData("RETURN 1 /* unclosed")]
    public void What_may_do_more_is_not(string text) => Assert.NotNull(ReadGuard.Refusal(StatementInspection.Of(text)));
}
