Feature: Greater graphs and longer queries

  Scenario: [1] Friends of friends who are no friends
    Given an empty graph
    And having executed:
      """
      CREATE (a:P {n: 'a'})-[:KNOWS]->(b:P {n: 'b'})-[:KNOWS]->(c:P {n: 'c'}), (a)-[:KNOWS]->(d:P {n: 'd'})-[:KNOWS]->(b), (d)-[:KNOWS]->(e:P {n: 'e'})
      """
    When executing query:
      """
      MATCH (me:P {n: 'a'})-[:KNOWS]->()-[:KNOWS]->(other)
      WHERE NOT (me)-[:KNOWS]->(other) AND me <> other
      RETURN other.n AS n, count(*) AS ways ORDER BY n
      """
    Then the result should be, in order:
      | n   | ways |
      | 'c' | 1    |
      | 'e' | 1    |
    And no side effects

  Scenario: [2] A tree walked to its leaves
    Given an empty graph
    And having executed:
      """
      CREATE (r:N {n: 'r'})-[:HAS]->(a:N {n: 'a'})-[:HAS]->(:N {n: 'a1'}), (a)-[:HAS]->(:N {n: 'a2'}), (r)-[:HAS]->(:N {n: 'b'})
      """
    When executing query:
      """
      MATCH p = (:N {n: 'r'})-[:HAS*]->(leaf)
      WHERE NOT (leaf)-[:HAS]->()
      RETURN leaf.n AS leaf, length(p) AS depth ORDER BY leaf
      """
    Then the result should be, in order:
      | leaf | depth |
      | 'a1' | 2     |
      | 'a2' | 2     |
      | 'b'  | 1     |
    And no side effects

  Scenario: [3] The three greatest of each group
    Given an empty graph
    And having executed:
      """
      UNWIND range(1, 12) AS v CREATE (:N {k: v % 2, v: v})
      """
    When executing query:
      """
      MATCH (n:N) WITH n ORDER BY n.v DESC WITH n.k AS k, collect(n.v)[0..3] AS top RETURN k, top ORDER BY k
      """
    Then the result should be, in order:
      | k | top         |
      | 0 | [12, 10, 8] |
      | 1 | [11, 9, 7]  |
    And no side effects

  Scenario: [4] Pairs that share something
    Given an empty graph
    And having executed:
      """
      CREATE (a:P {n: 'a'}), (b:P {n: 'b'}), (c:P {n: 'c'}), (x:T {n: 'x'}), (y:T {n: 'y'}), (a)-[:HAS]->(x), (b)-[:HAS]->(x), (a)-[:HAS]->(y), (b)-[:HAS]->(y), (c)-[:HAS]->(y)
      """
    When executing query:
      """
      MATCH (p:P)-[:HAS]->(t)<-[:HAS]-(q:P) WHERE p.n < q.n
      WITH p, q, t ORDER BY t.n
      RETURN p.n AS p, q.n AS q, collect(t.n) AS shared ORDER BY p, q
      """
    Then the result should be, in order:
      | p   | q   | shared     |
      | 'a' | 'b' | ['x', 'y'] |
      | 'a' | 'c' | ['y']      |
      | 'b' | 'c' | ['y']      |
    And no side effects

  Scenario: [5] A report over several steps
    Given an empty graph
    And having executed:
      """
      CREATE (:O {region: 'n', amount: 10, paid: true}), (:O {region: 'n', amount: 5, paid: false}), (:O {region: 's', amount: 7, paid: true})
      """
    When executing query:
      """
      MATCH (o:O)
      WITH o.region AS region, sum(o.amount) AS total, sum(CASE WHEN o.paid THEN o.amount ELSE 0 END) AS paid
      WITH *, toFloat(paid) / total AS share
      WHERE share > 0.5
      RETURN region, total, round(share, 2) AS share ORDER BY region
      """
    Then the result should be, in order:
      | region | total | share |
      | 'n'    | 15    | 0.67  |
      | 's'    | 7     | 1.0   |
    And no side effects

  Scenario: [6] Variable-length paths in both directions
    Given an empty graph
    And having executed:
      """
      CREATE (a:N {n: 'a'})-[:T]->(b:N {n: 'b'})<-[:T]-(c:N {n: 'c'})-[:T]->(d:N {n: 'd'})
      """
    When executing query:
      """
      MATCH (:N {n: 'a'})-[:T*1..3]-(x) RETURN x.n AS n ORDER BY n
      """
    Then the result should be, in order:
      | n   |
      | 'b' |
      | 'c' |
      | 'd' |
    And no side effects

  Scenario: [7] The types of a path's steps
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:R]->()-[:S]->()-[:R]->(:B)
      """
    When executing query:
      """
      MATCH p = (:A)-[:R|S*]->(:B) RETURN reduce(t = '', r IN relationships(p) | t + type(r)) AS types
      """
    Then the result should be, in any order:
      | types |
      | 'RSR' |
    And no side effects

  Scenario: [8] The degree of nodes
    Given an empty graph
    And having executed:
      """
      CREATE (a:N {n: 'a'})-[:T]->(b:N {n: 'b'}), (a)-[:S]->(b), (b)-[:T]->(b)
      """
    When executing query:
      """
      MATCH (n:N) RETURN n.n AS n, COUNT { (n)-->() } AS out, COUNT { (n)<--() } AS in, COUNT { (n)--() } AS both ORDER BY n
      """
    Then the result should be, in order:
      | n   | out | in | both |
      | 'a' | 2   | 0  | 2    |
      | 'b' | 1   | 3  | 3    |
    And no side effects

  Scenario: [9] Values that stand in one list and not in another
    Given an empty graph
    When executing query:
      """
      WITH [1, 2, 3, 4] AS a, [2, 4, 6] AS b RETURN [x IN a WHERE NOT x IN b] AS less, [x IN a WHERE x IN b] AS both
      """
    Then the result should be, in any order:
      | less   | both   |
      | [1, 3] | [2, 4] |
    And no side effects

  Scenario: [10] Lists turned to rows and back
    Given an empty graph
    When executing query:
      """
      UNWIND [{k: 'a', v: [1, 2]}, {k: 'b', v: []}, {k: 'c', v: [3]}] AS row
      UNWIND row.v AS v
      RETURN row.k AS k, collect(v) AS v ORDER BY k
      """
    Then the result should be, in order:
      | k   | v      |
      | 'a' | [1, 2] |
      | 'c' | [3]    |
    And no side effects

  Scenario: [11] Rows numbered by their order
    Given an empty graph
    And having executed:
      """
      CREATE (:N {v: 30}), (:N {v: 10}), (:N {v: 20})
      """
    When executing query:
      """
      MATCH (n:N) WITH n ORDER BY n.v WITH collect(n) AS list UNWIND range(0, size(list) - 1) AS i RETURN i + 1 AS rank, list[i].v AS v ORDER BY rank
      """
    Then the result should be, in order:
      | rank | v  |
      | 1    | 10 |
      | 2    | 20 |
      | 3    | 30 |
    And no side effects
