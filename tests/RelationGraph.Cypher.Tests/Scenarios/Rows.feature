Feature: Rows: matching, aggregation, order and composition

  Scenario: [1] Optional matches keep the row
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->(:B {w: 2}), (:A {v: 3})
      """
    When executing query:
      """
      MATCH (a:A) OPTIONAL MATCH (a)-[:T]->(b) RETURN a.v AS v, b.w AS w
      """
    Then the result should be, in any order:
      | v | w    |
      | 1 | 2    |
      | 3 | null |
    And no side effects

  Scenario: [2] The predicate of an optional match belongs to it
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->(:B {w: 2}), (:A {v: 3})-[:T]->(:B {w: 9})
      """
    When executing query:
      """
      MATCH (a:A) OPTIONAL MATCH (a)-[:T]->(b) WHERE b.w > 5 RETURN a.v AS v, b.w AS w
      """
    Then the result should be, in any order:
      | v | w    |
      | 1 | null |
      | 3 | 9    |
    And no side effects

  Scenario: [3] Aggregates of nothing
    Given an empty graph
    When executing query:
      """
      MATCH (n:None) RETURN count(n) AS a, sum(n.v) AS b, avg(n.v) AS c, collect(n) AS d, min(n.v) AS e
      """
    Then the result should be, in any order:
      | a | b | c    | d  | e    |
      | 0 | 0 | null | [] | null |
    And no side effects

  Scenario: [4] Aggregates leave nulls out
    Given an empty graph
    When executing query:
      """
      UNWIND [1, null, 3] AS x RETURN count(*) AS a, count(x) AS b, sum(x) AS c, avg(x) AS d, collect(x) AS e, max(x) AS f
      """
    Then the result should be, in any order:
      | a | b | c | d   | e      | f |
      | 3 | 2 | 4 | 2.0 | [1, 3] | 3 |
    And no side effects

  Scenario: [5] Groups by a key
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 'a', v: 1}), (:P {k: 'b', v: 2}), (:P {k: 'a', v: 3}), (:P {v: 4})
      """
    When executing query:
      """
      MATCH (p:P) RETURN p.k AS k, sum(p.v) AS s, count(*) AS n
      """
    Then the result should be, in any order:
      | k    | s | n |
      | 'a'  | 4 | 2 |
      | 'b'  | 2 | 1 |
      | null | 4 | 1 |
    And no side effects

  Scenario: [6] Distinct values aggregated
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 1, 2, null] AS x RETURN count(DISTINCT x) AS a, sum(DISTINCT x) AS b, collect(DISTINCT x) AS c
      """
    Then the result should be, in any order:
      | a | b | c      |
      | 2 | 3 | [1, 2] |
    And no side effects

  Scenario: [7] Percentiles and deviations
    Given an empty graph
    When executing query:
      """
      UNWIND [10, 20, 30, 40] AS x RETURN percentileDisc(x, 0.5) AS a, percentileCont(x, 0.5) AS b, stDevP(x) = sqrt(125) AS c
      """
    Then the result should be, in any order:
      | a  | b    | c    |
      | 20 | 25.0 | true |
    And no side effects

  Scenario: [8] Least and greatest of mixed kinds
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 'a', [1]] AS x RETURN min(x) AS least, max(x) AS greatest
      """
    Then the result should be, in any order:
      | least | greatest |
      | [1]   | 1        |
    And no side effects

  Scenario: [9] Aggregates within expressions
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x RETURN 10 * sum(x) + count(*) AS v
      """
    Then the result should be, in any order:
      | v  |
      | 63 |
    And no side effects

  Scenario: [10] A key that an aggregate uses
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 2], [1, 3], [2, 4]] AS p WITH p[0] AS k, p[1] AS v RETURN k, k + sum(v) AS s
      """
    Then the result should be, in any order:
      | k | s |
      | 1 | 6 |
      | 2 | 6 |
    And no side effects

  Scenario: [11] Order, skip and limit
    Given an empty graph
    When executing query:
      """
      UNWIND [3, 1, 2, 5, 4] AS x RETURN x ORDER BY x DESC SKIP 1 LIMIT 2
      """
    Then the result should be, in order:
      | x |
      | 4 |
      | 3 |
    And no side effects

  Scenario: [12] Order by several keys
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 'b'], [2, 'a'], [1, 'a']] AS p RETURN p[0] AS n, p[1] AS t ORDER BY n DESC, t
      """
    Then the result should be, in order:
      | n | t   |
      | 2 | 'a' |
      | 1 | 'a' |
      | 1 | 'b' |
    And no side effects

  Scenario: [13] Nulls come last, or first where the order falls
    Given an empty graph
    When executing query:
      """
      UNWIND [2, null, 1] AS x RETURN x ORDER BY x DESC
      """
    Then the result should be, in order:
      | x    |
      | null |
      | 2    |
      | 1    |
    And no side effects

  Scenario: [14] Order by what is not returned
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 2, n: 'b'}), ({v: 1, n: 'a'}), ({v: 3, n: 'c'})
      """
    When executing query:
      """
      MATCH (x) RETURN x.n AS n ORDER BY x.v DESC
      """
    Then the result should be, in order:
      | n   |
      | 'c' |
      | 'b' |
      | 'a' |
    And no side effects

  Scenario: [15] Order by an aggregate
    Given an empty graph
    When executing query:
      """
      UNWIND ['a', 'b', 'a'] AS x RETURN x, count(*) AS n ORDER BY count(*) DESC, x
      """
    Then the result should be, in order:
      | x   | n |
      | 'a' | 2 |
      | 'b' | 1 |
    And no side effects

  Scenario: [16] Limit by a parameter
    Given an empty graph
    And parameters are:
      | n | 2 |
    When executing query:
      """
      UNWIND range(1, 9) AS x RETURN x LIMIT $n
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [17] A predicate after WITH
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x WITH x % 2 AS odd, count(*) AS n WHERE odd = 1 RETURN n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [18] WITH narrows the scope
    Given an empty graph
    When executing query:
      """
      WITH 1 AS a, 2 AS b WITH a RETURN a AS c
      """
    Then the result should be, in any order:
      | c |
      | 1 |
    And no side effects

  Scenario: [19] WITH * keeps it
    Given an empty graph
    When executing query:
      """
      WITH 1 AS a WITH *, 2 AS b RETURN *
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
    And no side effects

  Scenario: [20] Unwind of nothing gives nothing
    Given an empty graph
    When executing query:
      """
      UNWIND [] AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
    And no side effects

  Scenario: [21] Unwind of null gives nothing
    Given an empty graph
    When executing query:
      """
      UNWIND null AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
    And no side effects

  Scenario: [22] Unwind of what is no list gives it
    Given an empty graph
    When executing query:
      """
      UNWIND 7 AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 7 |
    And no side effects

  Scenario: [23] Union leaves duplicates out
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [24] Union keeps duplicates where asked to
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x UNION ALL RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 1 |
    And no side effects

  Scenario: [25] A product of two patterns
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:A {v: 2}), (:B {w: 1})
      """
    When executing query:
      """
      MATCH (a:A), (b:B) RETURN a.v + b.w AS s
      """
    Then the result should be, in any order:
      | s |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [26] Parameters of all kinds
    Given an empty graph
    And parameters are:
      | i | 1              |
      | t | 'x'            |
      | l | [1, 'a', null] |
      | m | {k: 1.5}       |
    When executing query:
      """
      RETURN $i + 1 AS i, $t AS t, $l[1] AS l, $m.k AS m
      """
    Then the result should be, in any order:
      | i | t   | l   | m   |
      | 2 | 'x' | 'a' | 1.5 |
    And no side effects

  Scenario: [27] Distinct rows
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 2], [1, 2], [2, 1]] AS x RETURN DISTINCT x
      """
    Then the result should be, in any order:
      | x      |
      | [1, 2] |
      | [2, 1] |
    And no side effects

  Scenario: [28] Distinct nodes
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(:B), (a)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a:A)-->() RETURN DISTINCT a
      """
    Then the result should be, in any order:
      | a    |
      | (:A) |
    And no side effects

  Scenario: [29] A pattern as a predicate
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->(), (:A {v: 2})
      """
    When executing query:
      """
      MATCH (a:A) WHERE NOT (a)-[:T]->() RETURN a.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
    And no side effects

  Scenario: [30] Pattern comprehension
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T {w: 1}]->(:B {v: 'x'}), (a)-[:T {w: 2}]->(:B {v: 'y'})
      """
    When executing query:
      """
      MATCH (a:A) RETURN [(a)-[r:T]->(b) WHERE r.w > 1 | b.v] AS v
      """
    Then the result should be, in any order:
      | v     |
      | ['y'] |
    And no side effects

  Scenario: [31] Texts by their parts
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 'alpha'}), ({n: 'beta'}), ({n: 'gamma'})
      """
    When executing query:
      """
      MATCH (x) WHERE x.n STARTS WITH 'a' OR x.n ENDS WITH 'ma' OR x.n CONTAINS 'et' RETURN x.n AS n ORDER BY n
      """
    Then the result should be, in order:
      | n       |
      | 'alpha' |
      | 'beta'  |
      | 'gamma' |
    And no side effects

  Scenario: [32] A procedure that a scenario makes up
    Given an empty graph
    And there exists a procedure test.double(in :: INTEGER?) :: (out :: INTEGER?):
      | in | out |
      | 1  | 2   |
      | 2  | 4   |
    When executing query:
      """
      UNWIND [1, 2] AS x CALL test.double(x) YIELD out RETURN x, out
      """
    Then the result should be, in any order:
      | x | out |
      | 1 | 2   |
      | 2 | 4   |
    And no side effects

  Scenario: [33] A procedure by its parameters
    Given an empty graph
    And there exists a procedure test.double(in :: INTEGER?) :: (out :: INTEGER?):
      | in | out |
      | 2  | 4   |
    And parameters are:
      | in | 2 |
    When executing query:
      """
      CALL test.double
      """
    Then the result should be, in any order:
      | out |
      | 4   |
    And no side effects

  Scenario: [34] Functions of paths
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)-[:S]->(:C)
      """
    When executing query:
      """
      MATCH p = (:A)-->()-->(:C) RETURN length(p) AS n, [x IN nodes(p) | labels(x)[0]] AS l, [r IN relationships(p) | type(r)] AS t
      """
    Then the result should be, in any order:
      | n | l               | t          |
      | 2 | ['A', 'B', 'C'] | ['T', 'S'] |
    And no side effects

  Scenario: [35] Ends of relationships
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH ()-[r]-() RETURN DISTINCT labels(startNode(r)) AS s, labels(endNode(r)) AS e
      """
    Then the result should be, in any order:
      | s     | e     |
      | ['A'] | ['B'] |
    And no side effects

  Scenario: [36] Properties of entities
    Given an empty graph
    And having executed:
      """
      CREATE ({a: 1, b: 'x'})
      """
    When executing query:
      """
      MATCH (n) RETURN properties(n) AS p, keys(n) AS k, n['a'] AS a, n.none AS none
      """
    Then the result should be (ignoring element order for lists):
      | p              | k          | a | none |
      | {a: 1, b: 'x'} | ['a', 'b'] | 1 | null |
    And no side effects
