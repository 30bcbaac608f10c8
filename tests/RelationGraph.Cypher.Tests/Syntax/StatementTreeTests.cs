using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Tests.Syntax;

public sealed class StatementTreeTests
{
    [Theory]
    [InlineData("MATCH (a) WHERE (a)-->() AND NOT (a)<-[:R]-({x: 1}) RETURN a",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node a)]))]) (Binary And (PatternTest (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node)])) (Unary Not (PatternTest (PathPattern [(Node a) (Relationship _ R _ _ _ Incoming) (Node _ _ (Map [(MapEntry x 1)]))]))))) (Return (Projection False False [(ProjectionItem a a)]))]")]
    [InlineData("OPTIONAL MATCH (n) WHERE n.x RETURN DISTINCT *, n.x AS y ORDER BY y DESC, n.z ASCENDING SKIP 1 LIMIT 2",
        "[(Match True (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))]) (Property n x)) (Return (Projection True True [(ProjectionItem (Property n x) y True)] [(SortItem y True) (SortItem (Property n z))] 1 2))]")]
    [InlineData("MATCH (n) WITH n, n.x AS x WHERE x > 1 RETURN   n . x  , count( * )",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))])) (With (Projection False False [(ProjectionItem n n) (ProjectionItem (Property n x) x True)]) (Comparison [x 1] [Greater])) (Return (Projection False False [(ProjectionItem (Property n x) n . x) (ProjectionItem (CountStar) count( * ))]))]")]
    [InlineData("MATCH (n) LIMIT 3 RETURN n",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))])) (With (Projection False True [] [] _ 3)) (Return (Projection False False [(ProjectionItem n n)]))]")]
    [InlineData("UNWIND [1, 2] AS x FINISH",
        "[(Unwind (List [1 2]) x) (Finish)]")]
    [InlineData("CREATE (n:A {x: 1})-[:R]->(m), (k)",
        "[(Create (Pattern [(PatternPart _ (All) (PathPattern [(Node n A (Map [(MapEntry x 1)])) (Relationship _ R _ _ _ Outgoing) (Node m)])) (PatternPart _ (All) (PathPattern [(Node k)]))]))]")]
    [InlineData("INSERT (n)",
        "[(Create (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))]))]")]
    [InlineData("MERGE (n:A) ON CREATE SET n.x = 1, n:B ON MATCH SET n += {y: 2} ON CREATE SET n.z = 3",
        "[(Merge (PatternPart _ (All) (PathPattern [(Node n A)])) [(Property n x 1) (Labels n [B]) (Property n z 3)] [(Properties n (Map [(MapEntry y 2)]) True)])]")]
    [InlineData("MATCH (n) SET n.x = 1, n.x.y = 2, (n).z = 3, n = m, n += $p, n:A:B, n['k'] = 4, n IS C",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))])) (Set [(Property n x 1) (Property (Property n x) y 2) (Property n z 3) (Properties n m) (Properties n $p True) (Labels n [A B]) (DynamicProperty n 'k' 4) (Labels n [C])])]")]
    [InlineData("MATCH (n) REMOVE n.x, n:A:B, n['k'], n IS C",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))])) (Remove [(Property n x) (Labels n [A B]) (DynamicProperty n 'k') (Labels n [C])])]")]
    [InlineData("MATCH (n) DELETE n, n.x DETACH DELETE n NODETACH DELETE m",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))])) (Delete False [n (Property n x)]) (Delete True [n]) (Delete False [m])]")]
    [InlineData("FOREACH (x IN [1] | CREATE (n {x: x}) FOREACH (y IN xs | SET y.z = 1))",
        "[(Foreach x (List [1]) [(Create (Pattern [(PatternPart _ (All) (PathPattern [(Node n _ (Map [(MapEntry x x)]))]))])) (Foreach y xs [(Set [(Property y z 1)])])])]")]
    [InlineData("CALL db.labels",
        "[(CallProcedure db.labels)]")]
    [InlineData("CALL db.labels() YIELD *",
        "[(CallProcedure db.labels [] False _ True)]")]
    [InlineData("CALL a.b(1, $p) YIELD x, y AS z WHERE z > 1 RETURN z",
        "[(CallProcedure a.b [1 $p] False [(YieldItem x x) (YieldItem y z)] False (Comparison [z 1] [Greater])) (Return (Projection False False [(ProjectionItem z z)]))]")]
    [InlineData("OPTIONAL CALL p(1) YIELD x RETURN x",
        "[(CallProcedure p [1] True [(YieldItem x x)]) (Return (Projection False False [(ProjectionItem x x)]))]")]
    [InlineData("CALL { MATCH (n) RETURN n UNION ALL MATCH (m) RETURN m AS n } RETURN n",
        "[(CallSubquery _ False False (Union (Single [(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))])) (Return (Projection False False [(ProjectionItem n n)]))]) (Single [(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node m)]))])) (Return (Projection False False [(ProjectionItem m n True)]))]) True)) (Return (Projection False False [(ProjectionItem n n)]))]")]
    [InlineData("CALL (x, y) { CREATE (n) } RETURN 1",
        "[(CallSubquery [x y] False False (Single [(Create (Pattern [(PatternPart _ (All) (PathPattern [(Node n)]))]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("CALL (*) { RETURN 1 AS a } CALL () { FINISH } RETURN a",
        "[(CallSubquery [] True False (Single [(Return (Projection False False [(ProjectionItem 1 a True)]))])) (CallSubquery [] False False (Single [(Finish)])) (Return (Projection False False [(ProjectionItem a a)]))]")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS a UNION DISTINCT RETURN 3 AS a",
        "(Union (Union (Single [(Return (Projection False False [(ProjectionItem 1 a True)]))]) (Single [(Return (Projection False False [(ProjectionItem 2 a True)]))])) (Single [(Return (Projection False False [(ProjectionItem 3 a True)]))]))")]
    [InlineData("MATCH (n:A) USING INDEX n:A(x, y) USING SCAN n:A USING JOIN ON n WHERE n.x RETURN n",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node n A)]))]) (Property n x)) (Return (Projection False False [(ProjectionItem n n)]))]")]
    [InlineData("EXPLAIN RETURN 1",
        "[(Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("CYPHER 5 PROFILE RETURN 1;",
        "[(Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("// a\nRETURN /* b */ 1 // c",
        "[(Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH (match:Match {end: 1})-[order:ORDER]->(end) WHERE match.where = end.return RETURN match, end, order AS limit ORDER BY limit",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node match Match (Map [(MapEntry end 1)])) (Relationship order ORDER _ _ _ Outgoing) (Node end)]))]) (Comparison [(Property match where) (Property end return)] [Equal])) (Return (Projection False False [(ProjectionItem match match) (ProjectionItem end end) (ProjectionItem order limit True)] [(SortItem limit)]))]")]
    [InlineData("WITH 1 AS `a b` RETURN `a b`",
        "[(With (Projection False False [(ProjectionItem 1 a b True)])) (Return (Projection False False [(ProjectionItem a b a b)]))]")]
    [InlineData("WITH 1 AS x RETURN x AS null",
        "[(With (Projection False False [(ProjectionItem 1 x True)])) (Return (Projection False False [(ProjectionItem x null True)]))]")]
    public void A_query_has_its_tree(string text, string tree) => Assert.Equal(tree, Tree(text));

    [Theory]
    [InlineData("MATCH (), (n), (:A), (n:A:B {x: 1}), (n $p), (n:A WHERE n.x > 1), ({x: 1}), (n IS A), (WHERE x), (where) RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node)])) (PatternPart _ (All) (PathPattern [(Node n)])) (PatternPart _ (All) (PathPattern [(Node _ A)])) (PatternPart _ (All) (PathPattern [(Node n (And A B) (Map [(MapEntry x 1)]))])) (PatternPart _ (All) (PathPattern [(Node n _ $p)])) (PatternPart _ (All) (PathPattern [(Node n A _ (Comparison [(Property n x) 1] [Greater]))])) (PatternPart _ (All) (PathPattern [(Node _ _ (Map [(MapEntry x 1)]))])) (PatternPart _ (All) (PathPattern [(Node n A)])) (PatternPart _ (All) (PathPattern [(Node _ _ _ x)])) (PatternPart _ (All) (PathPattern [(Node where)]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH (a)-->()<--()--()<-->()-[]-()<-[r]->()-[:A|B]->()-[:A|:B]->()-[r:A {x: 1} WHERE r.y]-() RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node) (Relationship _ _ _ _ _ Incoming) (Node) (Relationship _ _ _ _ _ Both) (Node) (Relationship _ _ _ _ _ Both) (Node) (Relationship _ _ _ _ _ Both) (Node) (Relationship r _ _ _ _ Both) (Node) (Relationship _ (Or A B) _ _ _ Outgoing) (Node) (Relationship _ (Or A B) _ _ _ Outgoing) (Node) (Relationship r A _ (Map [(MapEntry x 1)]) (Property r y) Both) (Node)]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH ()-[*]->()-[*2]->()-[*1..]->()-[*..3]->()-[*1..3]->()-[r:A*..]->()-[*0..1 {x: 1}]-() RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node) (Relationship _ _ (Repetition) _ _ Outgoing) (Node) (Relationship _ _ (Repetition 2 2) _ _ Outgoing) (Node) (Relationship _ _ (Repetition 1) _ _ Outgoing) (Node) (Relationship _ _ (Repetition _ 3) _ _ Outgoing) (Node) (Relationship _ _ (Repetition 1 3) _ _ Outgoing) (Node) (Relationship r A (Repetition) _ _ Outgoing) (Node) (Relationship _ _ (Repetition 0 1) (Map [(MapEntry x 1)]) _ Both) (Node)]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH ((a)-[r]->(b) WHERE a.x){1,3} RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Quantified _ (PathPattern [(Node a) (Relationship r _ _ _ _ Outgoing) (Node b)]) (Property a x) (Repetition 1 3))]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH (s) ((a)-->(b))+ (t), ((a)-->(b))* (u), (p = (a)--(b)){2}, ((a)-->(b)){,3}, ((a)--(b)){2,} RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node s) (Quantified _ (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node b)]) _ (Repetition 1)) (Node t)])) (PatternPart _ (All) (PathPattern [(Quantified _ (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node b)]) _ (Repetition 0)) (Node u)])) (PatternPart _ (All) (PathPattern [(Quantified p (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)]) _ (Repetition 2 2))])) (PatternPart _ (All) (PathPattern [(Quantified _ (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node b)]) _ (Repetition 0 3))])) (PatternPart _ (All) (PathPattern [(Quantified _ (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)]) _ (Repetition 2))]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH (a)-[:R]->+(b)<-[:S]-*(c)--{2}(d)-->{1,2}() RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node a) (Relationship _ R _ _ _ Outgoing (Repetition 1)) (Node b) (Relationship _ S _ _ _ Incoming (Repetition 0)) (Node c) (Relationship _ _ _ _ _ Both (Repetition 2 2)) (Node d) (Relationship _ _ _ _ _ Outgoing (Repetition 1 2)) (Node)]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH p = SHORTEST 2 (a)-->(b), ANY SHORTEST (a)-->(b), ALL SHORTEST PATHS (a)-->(b), SHORTEST 3 PATH GROUPS (a)--(b), SHORTEST GROUP (a)--(b), ANY (a)--(b), ANY 2 PATHS (a)--(b), ALL PATHS (a)--(b) RETURN 1",
        "[(Match False (Pattern [(PatternPart p (Shortest 2) (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node b)])) (PatternPart _ (Shortest 1) (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node b)])) (PatternPart _ (ShortestGroups 1) (PathPattern [(Node a) (Relationship _ _ _ _ _ Outgoing) (Node b)])) (PatternPart _ (ShortestGroups 3) (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)])) (PatternPart _ (ShortestGroups 1) (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)])) (PatternPart _ (AnyPaths 1) (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)])) (PatternPart _ (AnyPaths 2) (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)])) (PatternPart _ (All) (PathPattern [(Node a) (Relationship _ _ _ _ _ Both) (Node b)]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    [InlineData("MATCH p = shortestPath((a)-[*..6]->(b)), q = allShortestPaths((a)-[*]->(b)) RETURN p",
        "[(Match False (Pattern [(PatternPart p (Function) (PathPattern [(Node a) (Relationship _ _ (Repetition _ 6) _ _ Outgoing) (Node b)])) (PatternPart q (Function True) (PathPattern [(Node a) (Relationship _ _ (Repetition) _ _ Outgoing) (Node b)]))])) (Return (Projection False False [(ProjectionItem p p)]))]")]
    [InlineData("MATCH (a)⟨—[r]—(b)−−⟩(c) RETURN 1",
        "[(Match False (Pattern [(PatternPart _ (All) (PathPattern [(Node a) (Relationship r _ _ _ _ Incoming) (Node b) (Relationship _ _ _ _ _ Outgoing) (Node c)]))])) (Return (Projection False False [(ProjectionItem 1 1)]))]")]
    public void A_pattern_has_its_tree(string text, string tree) => Assert.Equal(tree, Tree(text));

    [Theory]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x)",
        "(CreateIndex RANGE _ False False [A] [x])")]
    [InlineData("CREATE TEXT INDEX i IF NOT EXISTS FOR ()-[r:R]-() ON (r.x, r.y)",
        "(CreateIndex TEXT i True True [R] [x y])")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)",
        "(CreateIndex LOOKUP)")]
    [InlineData("CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.x, n.y]",
        "(CreateIndex FULLTEXT f False False [A B] [x y])")]
    [InlineData("DROP INDEX i IF EXISTS",
        "(DropIndex i True)")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQUE",
        "(CreateConstraint Unique _ False False A [x])")]
    [InlineData("CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE (n.x, n.y) IS NODE KEY",
        "(CreateConstraint Key c True False A [x y])")]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:R]->() REQUIRE r.x IS NOT NULL",
        "(CreateConstraint Exists _ False True R [x])")]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS :: INTEGER | FLOAT",
        "(CreateConstraint Typed _ False False A [x] (Union [(Named INTEGER) (Named FLOAT)]))")]
    [InlineData("DROP CONSTRAINT c",
        "(DropConstraint c)")]
    [InlineData("SHOW INDEXES",
        "(Show Indexes)")]
    [InlineData("SHOW ALL CONSTRAINTS WHERE name = 'x'",
        "(Show Constraints _ False _ (Comparison [name 'x'] [Equal]))")]
    [InlineData("SHOW PROCEDURES YIELD name, description AS d ORDER BY name LIMIT 3 WHERE name STARTS WITH 'db' RETURN d",
        "(Show Procedures [(YieldItem name name) (YieldItem description d)] False (Projection False True [] [(SortItem name)] _ 3) (Binary StartsWith name 'db') (Return (Projection False False [(ProjectionItem d d)])))")]
    [InlineData("SHOW FUNCTIONS YIELD *",
        "(Show Functions _ True)")]
    public void A_command_on_the_schema_has_its_tree(string text, string tree) => Assert.Equal(tree, Tree(text));

    [Theory]
    [InlineData("RETURN 1", "Run")]
    [InlineData("EXPLAIN RETURN 1", "Explain")]
    [InlineData("profile RETURN 1;", "Profile")]
    [InlineData("CYPHER 5 EXPLAIN RETURN 1", "Explain")]
    [InlineData("EXPLAIN CYPHER RETURN 1", "Explain")]
    public void What_stands_before_a_statement_says_how_it_runs(string text, string mode) =>
        Assert.Equal(mode, Parser.Parse(text).Mode.ToString());

    private static string Tree(string text) => Parser.Parse(text).Body switch
    {
        StatementBody.Regular { Query: Query.Single query } => TreeText.Of(query.Clauses),
        StatementBody.Regular regular => TreeText.Of(regular.Query),
        var command => TreeText.Of(command),
    };
}
