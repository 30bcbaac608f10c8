using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Binding;

/// <summary>What makes no sense fails before it runs, with the kind of fault and its place: the column, then the text.</summary>
public sealed partial class BindingFaultTests
{
    [Theory]
    [InlineData(23, "MATCH ()-[r]->(), ()-[r]->() RETURN r")]
    public void A_relationship_twice_in_one_pattern(int column, string query) => Fails("RelationshipUniquenessViolation", column, query);

    [Theory]
    [InlineData(10, "CREATE ()-[:T*]->()")]
    [InlineData(10, "CREATE ()-[:T]->{2}()")]
    [InlineData(8, "CREATE (()-[:T]->()){2}")]
    [InlineData(10, "MERGE (a)-[:T*2]->(b)")]
    [InlineData(10, "MERGE (a)-[:T]->+(b)")]
    public void A_length_of_what_is_made(int column, string query) => Fails("CreatingVarLength", column, query);

    [Theory]
    [InlineData(10, "CREATE ()-[:A|B]->()")]
    [InlineData(10, "MERGE (a)-[:A|B]->(b)")]
    [InlineData(10, "MERGE (a)-[NAME]->(b)")]
    [InlineData(11, "CREATE (a)-->(b)")]
    [InlineData(11, "CREATE (a)-[:A&B]->(b)")]
    [InlineData(11, "CREATE (a)-[:%]->(b)")]
    public void A_relationship_made_without_one_type(int column, string query) => Fails("NoSingleRelationshipType", column, query);

    [Theory]
    [InlineData(10, "CREATE ()-[:T]-()")]
    public void A_relationship_created_without_direction(int column, string query) => Fails("RequiresDirectedRelationship", column, query);

    [Theory]
    [InlineData(10, "MERGE (n $p) RETURN n")]
    [InlineData(10, "MATCH (n $p) RETURN n")]
    [InlineData(13, "MATCH ()-[r $p]->() RETURN r")]
    [InlineData(22, "MATCH (n) RETURN [(n $p)-->() | 1]")]
    public void A_parameter_for_all_properties_of_what_is_looked_for(int column, string query) => Fails("InvalidParameterUse", column, query);

    [Theory]
    [InlineData(18, "MATCH (a) DELETE a:A")]
    public void A_label_deleted(int column, string query) => Fails("InvalidDelete", column, query);

    [Theory]
    [InlineData(8, "RETURN 1 + true")]
    [InlineData(8, "RETURN 'a' - 1")]
    [InlineData(9, "RETURN -'a'")]
    [InlineData(13, "RETURN 1 IN 2")]
    [InlineData(8, "RETURN {a: 1} + 1")]
    [InlineData(8, "RETURN 1 AND true")]
    [InlineData(17, "MATCH (n) WHERE n RETURN n")]
    [InlineData(17, "MATCH (n) WHERE 1 RETURN n")]
    [InlineData(15, "RETURN length([1])")]
    [InlineData(25, "MATCH (n) RETURN length(n)")]
    [InlineData(23, "MATCH (n) RETURN size(n)")]
    [InlineData(26, "MATCH p = ()-->() RETURN p.x")]
    [InlineData(14, "RETURN [1,2][1.5..2]")]
    [InlineData(19, "MATCH (a) SET a = 1")]
    [InlineData(19, "MATCH p = (a) SET p.x = 1")]
    [InlineData(22, "MATCH ()-[r]->() SET r:A")]
    [InlineData(18, "MATCH (a) DELETE 1")]
    [InlineData(22, "MATCH p = (a) REMOVE p.x")]
    [InlineData(22, "MATCH (a) RETURN sum('a')")]
    [InlineData(26, "MATCH (a) RETURN a LIMIT 1.5")]
    [InlineData(26, "MATCH (a) RETURN a LIMIT 'x'")]
    [InlineData(15, "CALL test.one('a')")]
    [InlineData(15, "FOREACH (x IN 1 | CREATE ({v: x}))")]
    [InlineData(20, "WITH 1 AS n RETURN n {.a}")]
    [InlineData(20, "WITH 1 AS n RETURN n:A")]
    [InlineData(53, "MATCH (a)-[r]->(b) RETURN type(r), labels(a), nodes([]) AS x")]
    [InlineData(23, "MATCH (a) RETURN type(a)")]
    [InlineData(33, "MATCH p = ()-->() RETURN labels(p)")]
    [InlineData(48, "MATCH p = ()-->() RETURN [n IN nodes(p) | type(n)]")]
    [InlineData(32, "RETURN single(x IN ['a'] WHERE x % 2 = 0)")]
    [InlineData(17, "RETURN all(x IN 1 WHERE true)")]
    [InlineData(27, "RETURN all(x IN [1] WHERE x)")]
    [InlineData(18, "RETURN CASE WHEN 1 THEN 'a' END")]
    [InlineData(12, "RETURN NOT 1")]
    [InlineData(17, "RETURN true XOR 'a'")]
    [InlineData(8, "RETURN 1 =~ 'a'")]
    [InlineData(8, "RETURN [1] || 'a'")]
    [InlineData(19, "RETURN properties(1)")]
    [InlineData(17, "MATCH (a) SET a[1] = 1")]
    [InlineData(32, "MATCH (a) FOREACH (b IN nodes((a)) | SET b.x = 1)")]
    [InlineData(25, "MATCH (n) RETURN n SKIP 'a'")]
    [InlineData(8, "RETURN 'a' + true")]
    [InlineData(18, "MATCH (a) DELETE a.x")]
    [InlineData(23, "MATCH (n) RETURN type(n.x)")]
    [InlineData(25, "MATCH (n) RETURN labels(n.x)")]
    [InlineData(24, "MATCH (n) RETURN nodes(n.x)")]
    [InlineData(61, "MATCH (n) WITH n {.a, .*} AS m RETURN m.a, keys(m), m['a'], m + 1")]
    [InlineData(21, "MATCH (n) RETURN id(1)")]
    [InlineData(26, "MATCH (n) RETURN toUpper(1)")]
    [InlineData(22, "MATCH (n) RETURN abs('a')")]
    [InlineData(13, "RETURN sqrt(true)")]
    [InlineData(25, "RETURN substring('abc', 'a')")]
    [InlineData(13, "RETURN head('abc')")]
    [InlineData(13, "RETURN last(1)")]
    [InlineData(16, "RETURN reverse(1)")]
    [InlineData(13, "RETURN size(1)")]
    [InlineData(18, "RETURN toInteger([1])")]
    [InlineData(17, "RETURN toString([1])")]
    [InlineData(18, "RETURN toBoolean(1.5)")]
    [InlineData(16, "RETURN toFloat(true)")]
    [InlineData(19, "RETURN split('a', 1)")]
    [InlineData(18, "RETURN left('a', 'b')")]
    [InlineData(14, "RETURN round('a')")]
    [InlineData(8, "RETURN coalesce(1, 'a') + true")]
    [InlineData(8, "RETURN ['a'][0] - 1")]
    [InlineData(8, "RETURN [1,2] - 1")]
    [InlineData(8, "RETURN [1] * 2")]
    [InlineData(8, "RETURN 'a' * 2")]
    [InlineData(8, "RETURN 2 ^ 'a'")]
    [InlineData(8, "RETURN 1 % 'a'")]
    [InlineData(8, "RETURN 1 / true")]
    [InlineData(8, "RETURN date() - date()")]
    [InlineData(8, "RETURN date() + 1")]
    [InlineData(8, "RETURN 2 / duration({days: 1})")]
    [InlineData(17, "RETURN null AND 1")]
    [InlineData(14, "RETURN [x IN {a: 1} | x]")]
    [InlineData(14, "RETURN [x IN 'abc' | x]")]
    [InlineData(27, "RETURN reduce(a = 0, x IN 'a' | a + x)")]
    [InlineData(35, "RETURN reduce(a = 0, x IN ['a'] | a - x)")]
    [InlineData(17, "RETURN all(x IN 'a' WHERE true)")]
    [InlineData(17, "MATCH (n) WHERE 'a' RETURN n")]
    [InlineData(17, "MATCH (n) WHERE [1] RETURN n")]
    [InlineData(29, "MATCH (n) WHERE n.x = 1 AND n RETURN n")]
    [InlineData(17, "MATCH (n) WHERE [(n)-->() | 1] RETURN n")]
    [InlineData(19, "MATCH (n) SET n = [1]")]
    [InlineData(15, "MATCH (n) SET 1.x = 2")]
    [InlineData(18, "MATCH (n) DELETE [n]")]
    [InlineData(40, "MATCH (n) WITH collect(n) AS ns DELETE ns")]
    [InlineData(22, "MATCH (a), (b) WHERE shortestPath((a)-[*]->(b)) RETURN a")]
    [InlineData(21, "MATCH p = (a) WHERE p:A RETURN a")]
    [InlineData(22, "MATCH (a) RETURN avg('a')")]
    [InlineData(22, "MATCH (a) RETURN sum(true)")]
    [InlineData(22, "MATCH (a) RETURN sum(a)")]
    [InlineData(38, "MATCH (a) RETURN percentileCont(a.x, 'a')")]
    [InlineData(26, "UNWIND ['a'] AS x RETURN x - 1")]
    [InlineData(40, "UNWIND keys({a: 1}) AS k RETURN k + 1, k - 1")]
    public void A_value_of_the_wrong_kind(int column, string query) => Fails("InvalidArgumentType", column, query);

    [Theory]
    [InlineData(26, "MATCH (a) RETURN a LIMIT -1")]
    public void A_negative_number_of_rows(int column, string query) => Fails("NegativeIntegerArgument", column, query);

    [Theory]
    [InlineData(24, "MATCH (a) RETURN count(rand())")]
    [InlineData(25, "MATCH (a) RETURN a SKIP a.x")]
    [InlineData(26, "MATCH (a) RETURN a LIMIT COUNT { () }")]
    [InlineData(25, "MATCH (n) RETURN n SKIP n")]
    public void A_number_of_rows_that_depends_on_them(int column, string query) => Fails("NonConstantExpression", column, query);

    [Theory]
    [InlineData(31, "MATCH (n) RETURN n.x ORDER BY count(*)")]
    [InlineData(41, "MATCH (n) RETURN n.x, max(n.y) ORDER BY count(*)")]
    [InlineData(21, "MATCH (a) SET a.x = count(*)")]
    [InlineData(18, "MATCH (a) DELETE count(a)")]
    [InlineData(30, "MATCH (a) RETURN [x IN [1] | count(*)]")]
    [InlineData(37, "MATCH (a) RETURN all(x IN [1] WHERE count(*) > 1)")]
    [InlineData(47, "MATCH (a) RETURN reduce(s = 0, x IN [1] | s + count(*))")]
    [InlineData(17, "MATCH (a) WHERE count(a) > 1 RETURN a")]
    [InlineData(14, "MATCH (a {x: count(*)}) RETURN a")]
    [InlineData(8, "UNWIND collect(1) AS x RETURN x")]
    [InlineData(26, "MATCH (a) RETURN a LIMIT count(*)")]
    [InlineData(55, "MATCH (n) RETURN collect(n.x + 1), n.y ORDER BY n.y + count(*)")]
    [InlineData(34, "MATCH (n) WITH n.x AS x ORDER BY max(n.y) RETURN x")]
    [InlineData(14, "MERGE (a {x: count(*)})")]
    [InlineData(32, "MATCH (n) RETURN [(n)-->(n2) | count(*)]")]
    [InlineData(33, "MATCH (n) RETURN [x IN n.list | count(*) + x]")]
    [InlineData(19, "WITH 1 AS a WHERE count(*) = 1 RETURN a")]
    public void An_aggregate_where_there_is_no_group(int column, string query) => Fails("InvalidAggregation", column, query);

    [Theory]
    [InlineData(24, "MATCH (a) RETURN count(count(*))")]
    [InlineData(22, "MATCH (a) RETURN sum(max(a.x))")]
    public void An_aggregate_in_an_aggregate(int column, string query) => Fails("NestedAggregation", column, query);

    [Theory]
    [InlineData(18, "MATCH (a) RETURN a.x + count(*)")]
    [InlineData(27, "MATCH (a) RETURN a.x + 1, a.x + 1 + count(*)")]
    [InlineData(22, "MATCH (a) RETURN {x: a.x, c: count(*)}")]
    [InlineData(38, "MATCH (a) RETURN count(*) + COUNT { (a)-->() }")]
    [InlineData(46, "MATCH (a) RETURN CASE WHEN count(*) > 1 THEN a.x ELSE 1 END")]
    [InlineData(62, "MATCH (me)--(you) RETURN me.age + you.age, count(*) ORDER BY me.age + you.age + count(*)")]
    [InlineData(51, "MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m.x + count(*) } AS l")]
    [InlineData(18, "MATCH (n) RETURN n.x + count(*) + COLLECT { MATCH (n) RETURN 1 }[0]")]
    [InlineData(18, "MATCH (a) RETURN a {.x, .y, z: count(*)}")]
    [InlineData(33, "MATCH (a) RETURN collect(a.x) + a.y")]
    public void A_value_beside_an_aggregate_that_is_no_key_of_the_group(int column, string query) => Fails("AmbiguousAggregationExpression", column, query);

    [Theory]
    [InlineData(16, "RETURN 1 AS a, 2 AS a")]
    [InlineData(14, "WITH 1 AS a, 2 AS a RETURN a")]
    [InlineData(24, "MATCH (a) RETURN *, 1, 1")]
    public void Two_columns_of_one_name(int column, string query) => Fails("ColumnNameConflict", column, query);

    [Theory]
    [InlineData(25, "MATCH (a) CALL { RETURN 1 } RETURN a")]
    [InlineData(6, "WITH 1 + 1 RETURN 1")]
    [InlineData(24, "MATCH (a) WITH a {.v}, 1 RETURN a")]
    public void A_column_without_a_name(int column, string query) => Fails("NoExpressionAlias", column, query);

    [Theory]
    [InlineData(1, "RETURN *")]
    [InlineData(10, "MATCH () RETURN *")]
    public void All_variables_where_there_are_none(int column, string query) => Fails("NoVariablesInScope", column, query);

    [Theory]
    [InlineData(18, "MATCH (n) RETURN toUper(n.x)")]
    [InlineData(8, "RETURN foo(1)")]
    public void A_function_that_is_not_there(int column, string query) => Fails("UnknownFunction", column, query);

    [Theory]
    [InlineData(18, "MATCH (a) RETURN sum()")]
    [InlineData(18, "MATCH (a) RETURN sum(1, 2)")]
    [InlineData(18, "MATCH (a) RETURN percentileCont(a.x)")]
    [InlineData(8, "RETURN toUpper()")]
    [InlineData(8, "RETURN toUpper('a', 'b')")]
    [InlineData(8, "RETURN coalesce()")]
    [InlineData(8, "RETURN range(1)")]
    [InlineData(1, "CALL test.one()")]
    public void Too_few_or_too_many_arguments(int column, string query) => Fails("InvalidNumberOfArguments", column, query);

    [Theory]
    [InlineData(11, "MATCH (n) CALL test.limit RETURN n")]
    public void Arguments_left_out_inside_a_query(int column, string query) => Fails("InvalidArgumentPassingMode", column, query);

    [Theory]
    [InlineData(12, "MATCH (a) (((b)-->(c))+ (d))+ (e) RETURN a")]
    [InlineData(11, "MATCH (a) ((b))+ (e) RETURN a")]
    [InlineData(15, "MATCH (a) ((b)-[*]->(c))+ (e) RETURN a")]
    [InlineData(22, "MATCH (a) ((b)-->(c)){3,2} (e) RETURN a")]
    [InlineData(22, "MATCH (a) ((b)-->(c)){0} (e) RETURN a")]
    [InlineData(23, "MATCH (a)-[r:T* WHERE r.x > 1]->(b) RETURN a")]
    [InlineData(14, "MATCH (a)-[r:!T*]->(b) RETURN a")]
    [InlineData(20, "MATCH p = SHORTEST 0 (a)-->+(b) RETURN p")]
    [InlineData(7, "MATCH p = ANY SHORTEST (a)-->+(b), (c) RETURN p")]
    [InlineData(24, "MATCH p = shortestPath((a)-[*]->(b)-->(c)) RETURN p")]
    [InlineData(27, "MATCH p = shortestPath((a)-[*2..]->(b)) RETURN p")]
    [InlineData(25, "MATCH (a) RETURN exists(a.x)")]
    [InlineData(23, "MATCH (a) RETURN size((a)-->())")]
    [InlineData(18, "MATCH (a) RETURN (a)-->()")]
    [InlineData(16, "MATCH (a) WITH (a)-->() AS x RETURN x")]
    [InlineData(11, "CREATE (a:A|B)")]
    [InlineData(11, "CREATE (a:!A)")]
    [InlineData(17, "CREATE (a WHERE a.x = 1)")]
    [InlineData(18, "MERGE (a:A WHERE a.x = 1) RETURN a")]
    [InlineData(21, "MATCH (a) SET a.x = (a)-->()")]
    [InlineData(18, "MATCH (a) RETURN toUpper(DISTINCT a.x)")]
    [InlineData(11, "MATCH (n) CALL test.one(1) YIELD * RETURN n")]
    [InlineData(1, "CREATE INDEX FOR (n:A) ON (n.x, n.x)")]
    [InlineData(1, "CREATE TEXT INDEX FOR (n:A) ON (n.x, n.y)")]
    [InlineData(1, "CREATE CONSTRAINT FOR (n:A) REQUIRE (n.x, n.y) IS NOT NULL")]
    [InlineData(8, "CREATE SHORTEST 1 (a)-[:T]->(b)")]
    [InlineData(25, "MATCH (n) RETURN n SKIP (n)-->()")]
    [InlineData(12, "MATCH p = (q = (a)-->(b) WHERE a.x = 1) RETURN p, q")]
    [InlineData(22, "MATCH (n) RETURN n.x {.a}")]
    [InlineData(17, "MATCH (n) WHERE (n)-->() = true RETURN n")]
    [InlineData(19, "MATCH (n) RETURN [(n)-->()]")]
    [InlineData(22, "MATCH (n) RETURN {a: (n)-->()}")]
    [InlineData(27, "MATCH (n) RETURN coalesce((n)-->(), true)")]
    [InlineData(18, "MATCH (n) RETURN (n)-->() IS NULL")]
    [InlineData(23, "MATCH (n) RETURN CASE (n)-->() WHEN true THEN 1 END")]
    [InlineData(29, "MATCH (n) RETURN n ORDER BY (n)-->()")]
    [InlineData(45, "MATCH (a), (b) RETURN shortestPath((a)-[*]->())")]
    [InlineData(13, "MATCH (a)-[:A|B&C*]->(b) RETURN a")]
    [InlineData(16, "MATCH (a)-[r]->{0,0}(b) RETURN r")]
    [InlineData(16, "MATCH (a)-[r]->{0}(b) RETURN r")]
    [InlineData(11, "MATCH (a) ((x))+ (b) RETURN a")]
    [InlineData(8, "MATCH (((x)-->(y))+ (z))+ RETURN x")]
    [InlineData(11, "MATCH ((x)-[*2]->(y))+ RETURN x")]
    [InlineData(12, "MATCH (c), SHORTEST 1 (a)-->+(b) RETURN a")]
    [InlineData(24, "MATCH p = shortestPath((a)) RETURN p")]
    [InlineData(24, "MATCH p = shortestPath((a)-->+(b)) RETURN p")]
    [InlineData(27, "MATCH p = shortestPath((a)-[*2..3]->(b)) RETURN p")]
    [InlineData(45, "MATCH (a), (b) RETURN shortestPath((a)-[*]->(:X))")]
    [InlineData(11, "CREATE (a:%)")]
    [InlineData(8, "CREATE p = shortestPath((a)-[:T*]->(b))")]
    [InlineData(23, "CREATE (a)-[r:T WHERE r.x = 1]->(b)")]
    [InlineData(7, "MERGE p = shortestPath((a)-[:T]->(b))")]
    [InlineData(10, "MERGE (a:A|B)")]
    [InlineData(34, "MATCH (a) RETURN count(DISTINCT *)")]
    [InlineData(25, "MATCH (a) RETURN exists(a)")]
    public void A_form_that_cannot_stand_there(int column, string query) => Fails("UnexpectedSyntax", column, query);

    [Theory]
    [InlineData(18, "MATCH (a) CALL { MATCH (b) } RETURN a")]
    [InlineData(44, "MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.x, b.y } AS l")]
    [InlineData(28, "MATCH (a) RETURN COLLECT { MATCH (a)-->(b) } AS l")]
    [InlineData(42, "MATCH (a) RETURN COUNT { MATCH (a)-->(b) SET b.x = 1 } AS l")]
    [InlineData(27, "MATCH (a) RETURN EXISTS { CALL test.write() } AS l")]
    [InlineData(34, "MATCH (a) RETURN EXISTS { CALL { CREATE () } } AS l")]
    [InlineData(11, "MATCH (n) CALL test.one(1) YIELD a")]
    [InlineData(1, "MATCH (n)")]
    [InlineData(1, "UNWIND [1] AS x")]
    [InlineData(1, "WITH 1 AS x")]
    [InlineData(10, "RETURN 1 RETURN 2")]
    [InlineData(10, "RETURN 1 MATCH (n) RETURN n")]
    [InlineData(8, "FINISH RETURN 1")]
    [InlineData(12, "CREATE (n) MATCH (m) RETURN m")]
    [InlineData(12, "CREATE (n) UNWIND [1] AS x RETURN x")]
    [InlineData(35, "RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a")]
    [InlineData(21, "FOREACH (x IN [1] | MATCH (n) SET n.x = 1)")]
    [InlineData(11, "MATCH (n) CALL { MATCH (m) RETURN m.x AS x }")]
    [InlineData(12, "CREATE (n) CALL test.nothing()")]
    [InlineData(22, "MATCH (n) CALL (n) { MATCH (m) } RETURN n")]
    public void Clauses_that_cannot_follow_each_other(int column, string query) => Fails("InvalidClauseComposition", column, query);

    [Theory]
    [InlineData(21, "RETURN 1 AS a UNION RETURN 2 AS b")]
    [InlineData(21, "RETURN 1 AS a UNION RETURN 2 AS a, 3 AS b")]
    [InlineData(38, "MATCH (n) CALL { RETURN 1 AS x UNION RETURN 2 AS y } RETURN x")]
    public void A_union_of_different_columns(int column, string query) => Fails("DifferentColumnsInUnion", column, query);

    [Theory]
    [InlineData(1, "CALL test.on(1)")]
    public void A_procedure_that_is_not_there(int column, string query) => Fails("ProcedureNotFound", column, query, "ProcedureError");

    [Theory]
    [InlineData(26, "MATCH ()-[r*]->() RETURN r.x")]
    [InlineData(14, "RETURN [1,2]['a']")]
    [InlineData(8, "RETURN 1[0]")]
    [InlineData(8, "RETURN 'abc'[0]")]
    [InlineData(26, "MATCH ((a)-->(b))+ WHERE a.x = 1 RETURN a")]
    [InlineData(48, "UNWIND [[1, 2], [3]] AS l UNWIND l AS x RETURN x.y")]
    public void Something_without_properties_or_items(int column, string query) => Fails("InvalidArgumentType", column, query, "TypeError");

    [Fact]
    public void A_place_is_told_by_line_and_column()
    {
        var fault = Assert.Throws<CypherException>(() => Catalogs.Bind("MATCH (n)\nWHERE n.name = '😀' AND m.x = 1\nRETURN n"));
        Assert.Equal(new TextPosition(34, 2, 24), fault.Position);
    }

    [Theory]
    [InlineData("MATCH (person) RETURN persno", "Did you mean `person`?")]
    [InlineData("MATCH (n) RETURN N", "Did you mean `n`?")]
    [InlineData("RETURN toUper('a')", "Did you mean `toUpper`?")]
    [InlineData("RETURN cuont(1)", "Did you mean `count`?")]
    [InlineData("CALL test.oen(1)", "Did you mean `test.one`?")]
    [InlineData("SHOW INDEXES YIELD labelOrTypes", "Did you mean `labelsOrTypes`?")]
    [InlineData("MERGE (a)-[KNOWS]->(b)", "Did you mean [:KNOWS]?")]
    [InlineData("MATCH (n) WHERE exists(n.x) RETURN n", "`n.p IS NOT NULL`")]
    [InlineData("MATCH (n) RETURN size((n)-->())", "COUNT { (a)-->(b) }")]
    [InlineData("MATCH (a) CALL { RETURN a.x AS x } RETURN x", "Write CALL (…) { … }.")]
    [InlineData("MATCH (a) RETURN DISTINCT a.x ORDER BY a.y", "Project it too")]
    public void A_message_tells_what_may_be_meant(string query, string hint) =>
        Assert.Contains(hint, Assert.Throws<CypherException>(() => Catalogs.Bind(query)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("MATCH (m) RETURN q")]
    [InlineData("RETURN whatever(1)")]
    public void Nothing_is_suggested_where_nothing_is_near(string query) =>
        Assert.DoesNotContain("Did you mean", Assert.Throws<CypherException>(() => Catalogs.Bind(query)).Message, StringComparison.Ordinal);

    private static void Fails(string detail, int column, string query, string type = "SyntaxError")
    {
        var fault = Assert.Throws<CypherException>(() => Catalogs.Bind(query));
        Assert.True(
            (type, QueryPhase.CompileTime, detail, column) == (fault.Type, fault.Phase, fault.Detail, fault.Position?.Column),
            $"{query}\nfound {fault.Type} {fault.Detail} at {fault.Position?.Column}: {fault.Message}");
    }
}
