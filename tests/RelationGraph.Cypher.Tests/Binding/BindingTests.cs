using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Binding;

/// <summary>What makes sense, and what binding finds out about it.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n.x, count(*) ORDER BY count(*) + 1", null, false)]
    [InlineData("MATCH (n) RETURN n.x + 1, count(*) ORDER BY n.x + 1", null, false)]
    [InlineData("MATCH (n) RETURN n.x + 1, count(*) ORDER BY n.x + 1 + 2", null, false)]
    [InlineData("MATCH (a) WITH a.x AS x, count(*) AS c WHERE a.x > 1 RETURN x", "x", false)]
    [InlineData("CREATE (a {x: 1}), (b {x: a.x})", "", true)]
    [InlineData("MATCH (a) CALL { WITH a RETURN a.x AS x } RETURN x", "x", false)]
    [InlineData("MATCH (a) CALL { WITH 1 AS x RETURN x AS y } RETURN y", "y", false)]
    [InlineData("MATCH (a), (b) CALL (a) { RETURN a.x AS x } RETURN x", "x", false)]
    [InlineData("MATCH (a), (b) CALL (*) { RETURN a.x AS x } RETURN x", "x", false)]
    [InlineData("MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN * } RETURN a, b", "a,b", false)]
    [InlineData("MATCH (a) CALL (a) { CREATE (b) } RETURN a", "a", true)]
    [InlineData("MATCH (a) CALL { CREATE (b) } MATCH (c) RETURN a", "a", true)]
    [InlineData("MATCH (a) WHERE EXISTS { (a)-->(b) WHERE b.x = 1 } RETURN a", "a", false)]
    [InlineData("MATCH (a) WHERE COUNT { (a)-->(b) } > 1 RETURN a", "a", false)]
    [InlineData("MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.x } AS l", "l", false)]
    [InlineData("MATCH (a) MATCH ((b)-->(c) WHERE b.x = a.x)+ (d) RETURN b, c, size(b)", null, false)]
    [InlineData("MATCH (a)-[r:T WHERE r.x > 1]->{1,3}(b) RETURN a, size(r)", null, false)]
    [InlineData("MATCH (a)-[r:A|B*]->(b) RETURN a", "a", false)]
    [InlineData("MATCH p = SHORTEST 2 (a)-->+(b) RETURN p", "p", false)]
    [InlineData("MATCH p = shortestPath((a)-[*]->(b)) RETURN p", "p", false)]
    [InlineData("MATCH (a), (b) RETURN shortestPath((a)-[*]->(b)) AS p", "p", false)]
    [InlineData("MATCH (a) RETURN exists((a)-->())", null, false)]
    [InlineData("MATCH (a) WHERE exists((a)-->()) RETURN a", "a", false)]
    [InlineData("MATCH (a) RETURN NOT (a)-->()", null, false)]
    [InlineData("MATCH (a) RETURN [(a)-->(b) | b.x] AS l", "l", false)]
    [InlineData("MATCH (a) RETURN CASE WHEN (a)-->() THEN 1 ELSE 2 END", null, false)]
    [InlineData("RETURN [1] + 2", null, false)]
    [InlineData("RETURN date() + duration('P1D')", null, false)]
    [InlineData("MATCH (n) WHERE n.x RETURN n", "n", false)]
    [InlineData("MATCH (n) RETURN n.x.y", "n.x.y", false)]
    [InlineData("RETURN {a: 1}[0]", null, false)]
    [InlineData("MATCH ()-[r*]->() MATCH ()-[r*]->() RETURN r", "r", false)]
    [InlineData("MATCH ()-[r]->() MATCH ()-[r]->() RETURN r", "r", false)]
    [InlineData("CREATE (a)-[:T]->(b), (a)-[:T]->(b)", "", true)]
    [InlineData("CREATE (a:A&B:C)", "", true)]
    [InlineData("CREATE (n $p) RETURN n", "n", true)]
    [InlineData("CREATE ()-[:T $p]->()", "", true)]
    [InlineData("MERGE ()-[:T]-()", "", true)]
    [InlineData("MERGE (a) MERGE (a)-[:T]->(b) RETURN a", "a", true)]
    [InlineData("MERGE p = (a)-[:T]->(b) RETURN p", "p", true)]
    [InlineData("MATCH (a) SET a += {x: 1}", "", true)]
    [InlineData("MATCH (a) REMOVE a.x, a:B", "", true)]
    [InlineData("MATCH (a) RETURN collect(DISTINCT a.x)", null, false)]
    [InlineData("MATCH (a) RETURN [x IN collect(a) | x.y]", null, false)]
    [InlineData("MATCH (a) RETURN reduce(s = count(*), x IN [1] | s + x)", null, false)]
    [InlineData("MATCH (a) RETURN a.x, a.x + count(*)", null, false)]
    [InlineData("MATCH (a) RETURN a, a.x + count(*)", null, false)]
    [InlineData("MATCH (a) RETURN count(*) + $p + 1", null, false)]
    [InlineData("MATCH (a) RETURN a.x, {x: a.x, c: count(*)}", null, false)]
    [InlineData("MATCH (a) RETURN a, count(*) + COUNT { (a)-->() }", null, false)]
    [InlineData("MATCH (a) RETURN a.x, count(*) > COUNT { MATCH (b) RETURN b }", null, false)]
    [InlineData("MATCH (a) RETURN count(COUNT { (a)-->() })", null, false)]
    [InlineData("MATCH () WITH * RETURN 1", "1", false)]
    [InlineData("MATCH () WITH * MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) RETURN a LIMIT $n + 1", "a", false)]
    [InlineData("MATCH (a) RETURN a LIMIT toInteger(rand() * 10)", "a", false)]
    [InlineData("MATCH (a) RETURN a LIMIT size([x IN [1,2] | x])", "a", false)]
    [InlineData("MATCH (a) RETURN a LIMIT null", "a", false)]
    [InlineData("CALL test.one", "a,b", false)]
    [InlineData("CALL test.one(1)", "a,b", false)]
    [InlineData("CALL test.one(1) YIELD *", "a,b", false)]
    [InlineData("CALL test.one(1) YIELD a", "a", false)]
    [InlineData("CALL test.one(1) YIELD a WHERE a > 1", "a", false)]
    [InlineData("CALL test.limit()", "node", false)]
    [InlineData("CALL test.limit", "node", false)]
    [InlineData("MATCH (n) CALL test.one(n.x) YIELD a RETURN n, a", "n,a", false)]
    [InlineData("MATCH (n) CALL test.nothing()", "", false)]
    [InlineData("MATCH (n) CALL test.nothing() RETURN n", "n", false)]
    [InlineData("MATCH (n) FINISH", "", false)]
    [InlineData("CREATE (n) WITH n MATCH (m) RETURN m", "m", true)]
    [InlineData("CREATE (n) SET n.x = 1 RETURN n", "n", true)]
    [InlineData("OPTIONAL MATCH (a) MATCH (b) RETURN a", "a", false)]
    [InlineData("RETURN 1 AS a, 2 AS b UNION RETURN 2 AS b, 3 AS a", "a,b", false)]
    [InlineData("CREATE () UNION CREATE ()", "", true)]
    [InlineData("MATCH (a) RETURN a UNION MATCH (b) RETURN b AS a", "a", false)]
    [InlineData("MATCH (x) FOREACH (x IN [1] | CREATE ({v: x}))", "", true)]
    [InlineData("MATCH (n) RETURN n {.a, .*, b: 1, n}", null, false)]
    [InlineData("MATCH (n) RETURN n:A", "n:A", false)]
    [InlineData("MATCH (n) WHERE n:A|B&!C RETURN n", "n", false)]
    [InlineData("SHOW INDEXES", null, false)]
    [InlineData("SHOW INDEXES YIELD *", null, false)]
    [InlineData("SHOW INDEXES YIELD name, type WHERE type = 'RANGE' RETURN name ORDER BY name", null, false)]
    [InlineData("SHOW PROCEDURES YIELD name AS n ORDER BY n LIMIT 3", "n", false)]
    [InlineData("SHOW FUNCTIONS YIELD name, name AS n", "name,n", false)]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x)", "", false)]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQUE", "", false)]
    [InlineData("MATCH (n) WHERE EXISTS { WITH n AS m MATCH (m)-->(k) RETURN k } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m MATCH (m)-->(n) RETURN m } RETURN n", "n", false)]
    [InlineData("MATCH (n) WITH n ORDER BY n.x SKIP 1 LIMIT 1 WHERE n.x > 1 RETURN n.x AS x ORDER BY x, n.y", "x", false)]
    [InlineData("MATCH (n) WITH n.x AS x ORDER BY n.y WHERE n.z > 1 RETURN x", "x", false)]
    [InlineData("MATCH (n:A:B {x: 1})-[r:T|U {y: 2}]->(m) WHERE n.x = m.x RETURN *", "m,n,r", false)]
    [InlineData("MATCH (n) CALL (n) { RETURN n.x AS x } FINISH", "", false)]
    [InlineData("CREATE (n) WITH n CALL test.nothing()", "", true)]
    [InlineData("MATCH (n) WHERE EXISTS { CALL test.one(1) YIELD a } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE n.x = 'a' + 1 AND n:A RETURN n ORDER BY n.x DESC, n.y SKIP 1 LIMIT 2", "n", false)]
    [InlineData("MATCH p = ()-->() RETURN [n IN nodes(p) | n.x], [r IN relationships(p) | type(r)], length(p)", null, false)]
    [InlineData("RETURN any(x IN [1, 'a', null] WHERE x % 2 = 0)", null, false)]
    [InlineData("RETURN reduce(s = 0, x IN [1] | s + x)", null, false)]
    [InlineData("RETURN CASE 1 WHEN 1 THEN 'a' WHEN > 2 THEN 'b' END", "CASE 1 WHEN 1 THEN 'a' WHEN > 2 THEN 'b' END", false)]
    [InlineData("RETURN 'a' STARTS WITH 1", "'a' STARTS WITH 1", false)]
    [InlineData("RETURN 'a' || 'b', [1] || [2]", null, false)]
    [InlineData("RETURN 1 < 'a' <= true", "1 < 'a' <= true", false)]
    [InlineData("RETURN 1 IS :: INTEGER, 'a' IS NORMALIZED, null IS NULL", "1 IS :: INTEGER,'a' IS NORMALIZED,null IS NULL", false)]
    [InlineData("RETURN $a + $b, $a", "$a + $b,$a", false)]
    [InlineData("OPTIONAL MATCH (n) RETURN n.x, n IS NULL", "n.x,n IS NULL", false)]
    [InlineData("WITH null AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("WITH [null] AS l UNWIND l AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("UNWIND 1 AS x RETURN x + 1", "x + 1", false)]
    [InlineData("MATCH (a)-[rs:T*1..3]->(b) RETURN [r IN rs | r.x] AS xs, rs[0].y", null, false)]
    [InlineData("MATCH (a)-[r:T]->{2}(b)-[s]->(c) RETURN [x IN r | x.y], s.z", null, false)]
    [InlineData("MATCH ()-[r:T WHERE r.x > a.x]->(a) RETURN a", "a", false)]
    [InlineData("MATCH ANY SHORTEST ((a)-[:T]->(b)){1,} (c) RETURN a, c", "a,c", false)]
    [InlineData("MATCH (a) SET a:A:B, a.x = 1, a += $m", "", true)]
    [InlineData("MATCH (a) SET (CASE WHEN true THEN a END).x = 1", "", true)]
    [InlineData("MATCH (a) SET a['x'] = 1 REMOVE a['y']", "", true)]
    [InlineData("MATCH p = ()-->() FOREACH (n IN nodes(p) | SET n.x = 1 FOREACH (m IN [n] | REMOVE m.x)) RETURN p", "p", true)]
    [InlineData("MATCH p = ()-->() DELETE p", "", true)]
    [InlineData("MATCH (n) DETACH DELETE n", "", true)]
    [InlineData("MATCH (n) RETURN collect(n)[0].x AS x, count(DISTINCT n.y) + 1 AS c", "x,c", false)]
    [InlineData("MATCH (n) RETURN count(*) AS c, n.y ORDER BY n.y + count(*), c", "c,n.y", false)]
    [InlineData("MATCH (n) WITH DISTINCT n.x AS x ORDER BY n.x WHERE x > 1 RETURN x", "x", false)]
    [InlineData("MATCH (n) RETURN n.x AS x SKIP $s LIMIT $l", "x", false)]
    [InlineData("MATCH (n) WITH n LIMIT 2 - 3 RETURN n", "n", false)]
    [InlineData("CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x", "x", false)]
    [InlineData("MATCH (a) CALL { WITH a RETURN a.x AS x UNION WITH a RETURN a.y AS x } RETURN x", "x", false)]
    [InlineData("MATCH (a) CALL { WITH * RETURN a.x AS x } RETURN x", "x", false)]
    [InlineData("MATCH (a) CALL { WITH a WITH a AS b RETURN b } RETURN a, b", "a,b", false)]
    [InlineData("MATCH (a) CALL () { MATCH (b) RETURN b } RETURN a, b", "a,b", false)]
    [InlineData("MATCH (a) CALL (a) { CALL (a) { RETURN a.x AS x } RETURN x } RETURN x", "x", false)]
    [InlineData("MATCH (a) OPTIONAL CALL (a) { MATCH (a)-->(b) RETURN b } RETURN b", "b", false)]
    [InlineData("MATCH (b), (a) RETURN *, 1 AS a", "b,a", false)]
    [InlineData("MATCH (a), (b) RETURN *, a", "b,a", false)]
    [InlineData("MATCH (a) WITH a.x AS x, count(*) AS c WHERE count(*) > 1 RETURN x", "x", false)]
    [InlineData("MATCH (a) CALL (a, a) { RETURN 1 AS b } RETURN b", "b", false)]
    [InlineData("MATCH (a) RETURN a['v'] AS v, a['v'] + count(*) AS c", "v,c", false)]
    [InlineData("MATCH (n) RETURN n.x[0].y", null, false)]
    [InlineData("MATCH (n) RETURN n.x['a']", null, false)]
    [InlineData("MATCH (n) RETURN n.x AND true", "n.x AND true", false)]
    [InlineData("MATCH (n) RETURN size(n.x), n.x + 1, n.x - 1, -n.x, n.x IN [1], 1 IN n.x", null, false)]
    [InlineData("MATCH (n) WITH n {.a, .*} AS m RETURN m.a, keys(m), m['a']", null, false)]
    [InlineData("MATCH (n) RETURN keys(n), properties(n), id(n), elementId(n)", null, false)]
    [InlineData("RETURN toInteger(true)", null, false)]
    [InlineData("RETURN toBoolean(1)", null, false)]
    [InlineData("RETURN range('a', 1)", null, false)]
    [InlineData("RETURN range(1.5, 2)", null, false)]
    [InlineData("RETURN CASE WHEN true THEN 1 ELSE 'a' END - 1", "CASE WHEN true THEN 1 ELSE 'a' END - 1", false)]
    [InlineData("RETURN [1, 'a'][0] - 1", null, false)]
    [InlineData("RETURN {a: 'x'}.a - 1", null, false)]
    [InlineData("RETURN date() - duration({days: 1})", null, false)]
    [InlineData("RETURN duration({days: 1}) * 2.5", null, false)]
    [InlineData("RETURN 2 * duration({days: 1})", null, false)]
    [InlineData("RETURN duration({days: 1}) / 2", null, false)]
    [InlineData("RETURN point({x: 1, y: 2}).x", null, false)]
    [InlineData("RETURN 1 = 'a', 1 < 'a', true > 1", "1 = 'a',1 < 'a',true > 1", false)]
    [InlineData("RETURN null AND null", "null AND null", false)]
    [InlineData("RETURN NOT null", "NOT null", false)]
    [InlineData("RETURN (1 = 1) = true", null, false)]
    [InlineData("RETURN 'a' CONTAINS 1", "'a' CONTAINS 1", false)]
    [InlineData("RETURN 1 STARTS WITH 'a'", "1 STARTS WITH 'a'", false)]
    [InlineData("RETURN [1] STARTS WITH 'a'", null, false)]
    [InlineData("RETURN null =~ 'a'", "null =~ 'a'", false)]
    [InlineData("RETURN 1 IN null", "1 IN null", false)]
    [InlineData("RETURN 1 IN [1] IN [true]", null, false)]
    [InlineData("RETURN [x IN null | x]", null, false)]
    [InlineData("UNWIND 'abc' AS x RETURN x", "x", false)]
    [InlineData("UNWIND {a: 1} AS x RETURN x", "x", false)]
    [InlineData("UNWIND null AS x RETURN x", "x", false)]
    [InlineData("RETURN reduce(a = 0, x IN ['a'] | a + x)", null, false)]
    [InlineData("RETURN reduce(a = true, x IN [1] | a AND x > 0)", null, false)]
    [InlineData("RETURN any(x IN [1] WHERE x = 'a')", null, false)]
    [InlineData("RETURN CASE 1 WHEN 'a' THEN 1 END", "CASE 1 WHEN 'a' THEN 1 END", false)]
    [InlineData("RETURN CASE WHEN null THEN 1 END", "CASE WHEN null THEN 1 END", false)]
    [InlineData("MATCH (n) WHERE null RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE NOT (n)-->() OR (n)<--() RETURN n", "n", false)]
    [InlineData("MATCH (n) RETURN (n)-->() OR true", null, false)]
    [InlineData("MATCH (n) RETURN any(x IN [1] WHERE (n)-->())", null, false)]
    [InlineData("MATCH (n) RETURN [x IN [1] WHERE (n)-->() | x]", null, false)]
    [InlineData("MATCH (n) ORDER BY n.x RETURN n", "n", false)]
    [InlineData("MATCH (n) RETURN n ORDER BY [(n)-->() | 1]", "n", false)]
    [InlineData("MATCH (n) RETURN n ORDER BY COUNT { (n)-->() }", "n", false)]
    [InlineData("MATCH (n) RETURN n ORDER BY EXISTS { (n)-->() }", "n", false)]
    [InlineData("MATCH (n) RETURN count(*) ORDER BY COUNT { (n)-->() }", null, false)]
    [InlineData("MATCH (n) RETURN n, count(*) ORDER BY COUNT { (n)-->() }", null, false)]
    [InlineData("MATCH (n) RETURN DISTINCT n.x AS x ORDER BY x + 1", "x", false)]
    [InlineData("MATCH (n) RETURN DISTINCT n AS m ORDER BY n.x", "m", false)]
    [InlineData("MATCH (n) RETURN DISTINCT n AS m ORDER BY m.x", "m", false)]
    [InlineData("MATCH (n) RETURN n AS m, count(*) ORDER BY n.x", null, false)]
    [InlineData("MATCH (n) RETURN n.x AS n ORDER BY n", "n", false)]
    [InlineData("MATCH (n) RETURN n.x AS n ORDER BY n.x", "n", false)]
    [InlineData("MATCH (n) RETURN n.x AS n, count(*) ORDER BY n.x", null, false)]
    [InlineData("MATCH (n) WITH n.x AS n WHERE n > 1 RETURN n", "n", false)]
    [InlineData("MATCH (n) WITH n.x AS n ORDER BY n.y RETURN n", "n", false)]
    [InlineData("MATCH (a)-[r]->(b) WITH a, collect(b) AS bs UNWIND bs AS b RETURN a, b", "a,b", false)]
    [InlineData("MATCH (a)-[r]->(b) WITH a, collect(b) AS bs UNWIND bs AS b MATCH (b)-->(c) RETURN c", "c", false)]
    [InlineData("MATCH (a) WITH head(collect(a)) AS h MATCH (h)-->(b) RETURN b", "b", false)]
    [InlineData("MATCH p = (a)-[*]->(b) WITH nodes(p) AS ns UNWIND ns AS n MATCH (n)-->() RETURN n", "n", false)]
    [InlineData("MATCH p = (a)-[*]->(b) WITH last(nodes(p)) AS n MATCH (n)-->() RETURN n", "n", false)]
    [InlineData("MATCH (a)-[r]->() WITH startNode(r) AS n MATCH (n)-->() RETURN n", "n", false)]
    [InlineData("MATCH (a) WITH {n: a} AS m WITH m.n AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) WITH coalesce(a, null) AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) WITH CASE WHEN true THEN a ELSE null END AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) WITH CASE WHEN true THEN a ELSE 1 END AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) WITH [a, 1] AS l UNWIND l AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) WITH [a][0] AS n MATCH (n) RETURN n", "n", false)]
    [InlineData("MATCH (a) CREATE (a)-[:T]->(b)-[:T]->(a) RETURN b", "b", true)]
    [InlineData("MATCH (a) CREATE p = (a)-[:T]->(b) RETURN p", "p", true)]
    [InlineData("CREATE (a)-[r:T {x: a.y}]->(b) RETURN r", "r", true)]
    [InlineData("CREATE (a {x: 1})-[r:T {x: a.x}]->(b {y: a.x, z: r.x}) RETURN r", "r", true)]
    [InlineData("CREATE (a)-[:T]->(a)", "", true)]
    [InlineData("CREATE (a:A)-[:T]->(a)", "", true)]
    [InlineData("MERGE (a)-[:T]->(a)", "", true)]
    [InlineData("MERGE (a) ON CREATE SET a.x = 1 ON MATCH SET a.y = a.x RETURN a", "a", true)]
    [InlineData("MERGE (a)-[r:T]->(b) ON CREATE SET r.x = b.y RETURN a", "a", true)]
    [InlineData("MATCH (n) SET n = n", "", true)]
    [InlineData("MATCH (n) SET n = properties(n)", "", true)]
    [InlineData("MATCH (n), (m) SET n = m, n += $p", "", true)]
    [InlineData("MATCH (n) SET n:A, n:B:C REMOVE n:A, n.x", "", true)]
    [InlineData("MATCH (n) SET n.x = [1, 'a']", "", true)]
    [InlineData("MATCH (n) SET n.x = {a: 1}", "", true)]
    [InlineData("MATCH (n) SET n.x = n", "", true)]
    [InlineData("MATCH (n) DELETE {a: n}.a", "", true)]
    [InlineData("MATCH (n) WITH collect(n) AS ns DELETE ns[0]", "", true)]
    [InlineData("MATCH (n) WITH collect(n) AS ns FOREACH (x IN ns | DELETE x)", "", true)]
    [InlineData("MATCH (n) FOREACH (n IN [1] | CREATE ())", "", true)]
    [InlineData("MATCH (n) FOREACH (x IN [1] | CREATE (m) CREATE (m)-[:T]->(n))", "", true)]
    [InlineData("MATCH (n) FOREACH (x IN [n] | FOREACH (y IN [x] | SET y.z = 1))", "", true)]
    [InlineData("MATCH (n) WITH n SKIP 1 DELETE n", "", true)]
    [InlineData("MATCH (n) DELETE n RETURN n", "n", true)]
    [InlineData("MATCH (n) DELETE n WITH n RETURN count(*)", null, true)]
    [InlineData("MATCH (n) CALL { CREATE (m) RETURN m } RETURN n, m", "n,m", true)]
    [InlineData("MATCH (n) CALL { WITH n MATCH (m) RETURN m LIMIT 1 } RETURN n, m", "n,m", false)]
    [InlineData("MATCH (n) CALL { UNWIND [1] AS n RETURN n AS k } RETURN k", "k", false)]
    [InlineData("MATCH (n) CALL { RETURN 1 AS x UNION ALL RETURN 2 AS x } RETURN x", "x", false)]
    [InlineData("MATCH (n) CALL (n) { MATCH (n)-->(m) WITH m RETURN n.x AS k, m } RETURN k", "k", false)]
    [InlineData("MATCH (n) CALL (n) { WITH n RETURN n.x AS k } RETURN k", "k", false)]
    [InlineData("MATCH (n) CALL (n) { MATCH (m) WITH n AS n, m RETURN m } RETURN m", "m", false)]
    [InlineData("MATCH (n) CALL (n) { FINISH }  RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE EXISTS { RETURN 1 } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n) RETURN * } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (m) RETURN m UNION MATCH (k) RETURN k AS m } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (m) UNION MATCH (k) } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE COUNT { MATCH (m) RETURN m, 1 } > 1 RETURN n", "n", false)]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (m) RETURN m.x ORDER BY m.x LIMIT 2 } AS l", "l", false)]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN n.x + count(*) } AS l", "l", false)]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN * } AS l", "l", false)]
    [InlineData("MATCH (n) RETURN n.x, count(EXISTS { (n)-->(m) })", null, false)]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-->(m {x: n.x}) } RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE (n)-[:T]->({x: n.x}) RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE (n)-[:T*1..2]->() RETURN n", "n", false)]
    [InlineData("MATCH (n)-[r]->() WHERE (n)-[r]->() RETURN n", "n", false)]
    [InlineData("MATCH (n)-[r*]->() WHERE (n)-[r*]->() RETURN n", "n", false)]
    [InlineData("MATCH (n) WHERE (n:A)-->() RETURN n", "n", false)]
    [InlineData("MATCH (n) RETURN [(n)-[r]->(m) WHERE r.x > 1 | r {.x, y: m.z}]", null, false)]
    [InlineData("MATCH (n) RETURN [(n)-[r]->(n) | r]", null, false)]
    [InlineData("MATCH (n) RETURN [p = (n)-[*]->(m) | length(p)]", null, false)]
    [InlineData("MATCH (n) RETURN [(n)-->(m) | [(m)-->(k) | k.x + n.x]]", null, false)]
    [InlineData("MATCH (n) RETURN count([(n)-->(m) | m])", null, false)]
    public void What_makes_sense_binds(string query, string? columns, bool writes)
    {
        var bound = Catalogs.Bind(query);
        Assert.Equal(columns ?? string.Join(',', bound.Columns), string.Join(',', bound.Columns));
        Assert.Equal(writes, bound.Writes);
    }

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
