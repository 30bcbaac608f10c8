Feature: Labels by expression, predicates in patterns, quantified paths and shortest paths

  Scenario: [1] Any of several labels
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:B {v: 2}), (:C {v: 3}), (:A:B {v: 4})
      """
    When executing query:
      """
      MATCH (n:A|B) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
      | 2 |
      | 4 |
    And no side effects

  Scenario: [2] Both of two labels
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:B {v: 2}), (:A:B {v: 3})
      """
    When executing query:
      """
      MATCH (n:A&B) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
    And no side effects

  Scenario: [3] Not a label
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:B {v: 2}), ({v: 3})
      """
    When executing query:
      """
      MATCH (n:!A) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [4] Any label at all
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), ({v: 2})
      """
    When executing query:
      """
      MATCH (n:%) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
    And no side effects

  Scenario: [5] Labels in brackets
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:B {v: 2}), (:A:C {v: 3}), (:B:C {v: 4})
      """
    When executing query:
      """
      MATCH (n:(A|B)&!C) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [6] A label expression as a predicate
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:B {v: 2}), (:C {v: 3})
      """
    When executing query:
      """
      MATCH (n) RETURN n.v AS v, n:A|B AS found
      """
    Then the result should be, in any order:
      | v | found |
      | 1 | true  |
      | 2 | true  |
      | 3 | false |
    And no side effects

  Scenario: [7] Types that a relationship must not have
    Given an empty graph
    And having executed:
      """
      CREATE (a)-[:T {v: 1}]->(b), (a)-[:S {v: 2}]->(b), (a)-[:R {v: 3}]->(b)
      """
    When executing query:
      """
      MATCH ()-[r:!T&!S]->() RETURN r.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
    And no side effects

  Scenario: [8] A predicate within a node
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1}), ({v: 2}), ({v: 3})
      """
    When executing query:
      """
      MATCH (n WHERE n.v > 1) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [9] A predicate within a relationship
    Given an empty graph
    And having executed:
      """
      CREATE (a)-[:T {v: 1}]->(b), (a)-[:T {v: 2}]->(b)
      """
    When executing query:
      """
      MATCH ()-[r:T WHERE r.v > 1]->() RETURN r.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
    And no side effects

  Scenario: [10] A predicate within a pattern comprehension
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->({v: 1}), (a)-[:T]->({v: 2})
      """
    When executing query:
      """
      MATCH (a:A) RETURN [(a)-[:T]->(b WHERE b.v > 1) | b.v] AS values
      """
    Then the result should be, in any order:
      | values |
      | [2]    |
    And no side effects

  Scenario: [11] A quantified relationship
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T]->({v: 2})-[:T]->({v: 3})-[:T]->({v: 4})
      """
    When executing query:
      """
      MATCH ({v: 1})-[:T]->{2,3}(n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
      | 4 |
    And no side effects

  Scenario: [12] A quantified relationship once or more
    Given an empty graph
    And having executed:
      """
      CREATE (a {v: 1})-[:T]->({v: 2})-[:T]->({v: 3})-[:S]->(a)
      """
    When executing query:
      """
      MATCH ({v: 1})-[:T]->+(n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [13] A quantified relationship any number of times
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T]->({v: 2})-[:T]->({v: 3})
      """
    When executing query:
      """
      MATCH ({v: 1})-[:T]->*(n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [14] A quantified path has group variables
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T {w: 10}]->({v: 2})-[:T {w: 20}]->({v: 3})
      """
    When executing query:
      """
      MATCH ({v: 1}) ((a)-[r:T]->(b)){2} (c)
      RETURN [x IN a | x.v] AS a, [x IN r | x.w] AS r, [x IN b | x.v] AS b, c.v AS c
      """
    Then the result should be, in any order:
      | a      | r        | b      | c |
      | [1, 2] | [10, 20] | [2, 3] | 3 |
    And no side effects

  Scenario: [15] A quantified path with a predicate of its own
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T {w: 1}]->({v: 2})-[:T {w: 5}]->({v: 3}), ({v: 1})-[:T {w: 2}]->({v: 4})
      """
    When executing query:
      """
      MATCH (s {v: 1}) ((x)-[r:T]->(y) WHERE r.w < 3)+ (n)
      RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
      | 4 |
    And no side effects

  Scenario: [16] A quantified path of two steps
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T]->({v: 2})-[:S]->({v: 3})-[:T]->({v: 4})-[:S]->({v: 5})
      """
    When executing query:
      """
      MATCH ({v: 1}) (()-[:T]->()-[:S]->())+ (n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
      | 5 |
    And no side effects

  Scenario: [17] A quantified path that compares neighbours
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T]->({v: 3})-[:T]->({v: 2})-[:T]->({v: 9})
      """
    When executing query:
      """
      MATCH ({v: 1}) ((x)-[:T]->(y) WHERE x.v < y.v)+ (n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
    And no side effects

  Scenario: [18] A group variable is a list even of one
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})-[:T {w: 7}]->({v: 2})
      """
    When executing query:
      """
      MATCH ({v: 1}) (()-[r:T]->())+ () RETURN size(r) AS n, r[0].w AS w
      """
    Then the result should be, in any order:
      | n | w |
      | 1 | 7 |
    And no side effects

  Scenario: [19] The group variables of no repetition are empty
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1})
      """
    When executing query:
      """
      MATCH ({v: 1}) (()-[r:T]->()){0,1} (n) RETURN n.v AS v, r
      """
    Then the result should be, in any order:
      | v | r  |
      | 1 | [] |
    And no side effects

  Scenario: [20] A named path over a quantified one
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)-[:T]->(:C)
      """
    When executing query:
      """
      MATCH p = (:A) (()-[:T]->())+ (:C) RETURN p, length(p) AS n
      """
    Then the result should be, in any order:
      | p                            | n |
      | <(:A)-[:T]->(:B)-[:T]->(:C)> | 2 |
    And no side effects

  Scenario: [21] No relationship is walked twice in a quantified path
    Given an empty graph
    And having executed:
      """
      CREATE (a {v: 1})-[:T]->(b {v: 2})-[:T]->(a)
      """
    When executing query:
      """
      MATCH p = ({v: 1}) (()-[:T]->())+ () RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [22] A shortest path
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)-[:T]->(c:C), (a)-[:T]->(:D)-[:T]->(:D)-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = shortestPath((:A)-[:T*]->(:C)) RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [23] All shortest paths
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->({v: 1})-[:T]->(c:C), (a)-[:T]->({v: 2})-[:T]->(c), (a)-[:T]->()-[:T]->()-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = allShortestPaths((:A)-[:T*]->(:C)) RETURN nodes(p)[1].v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [24] A shortest path against the direction
    Given an empty graph
    And having executed:
      """
      CREATE (:A)<-[:T]-()<-[:T]-(:C)
      """
    When executing query:
      """
      MATCH p = shortestPath((:A)<-[:T*]-(:C)) RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [25] A shortest path that is too long
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->()-[:T]->()-[:T]->(:C)
      """
    When executing query:
      """
      MATCH p = shortestPath((:A)-[:T*..2]->(:C)) RETURN p
      """
    Then the result should be, in any order:
      | p |
    And no side effects

  Scenario: [26] A shortest path with a predicate
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T {bad: true}]->(c:C), (a)-[:T {bad: false}]->()-[:T {bad: false}]->(c)
      """
    When executing query:
      """
      MATCH p = shortestPath((:A)-[:T*]->(:C))
      WHERE none(r IN relationships(p) WHERE r.bad)
      RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [27] The shortest path by selector
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)-[:T]->(c:C), (a)-[:T]->(:D)-[:T]->(:D)-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = SHORTEST 1 (:A)-[:T]->+(:C) RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [28] The two shortest paths
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)-[:T]->(c:C), (a)-[:T]->(:D)-[:T]->(:D)-[:T]->(c), (a)-[:T]->(:E)-[:T]->(:E)-[:T]->(:E)-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = SHORTEST 2 (:A)-[:T]->+(:C) RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [29] All shortest paths by selector
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->({v: 1})-[:T]->(c:C), (a)-[:T]->({v: 2})-[:T]->(c), (a)-[:T]->()-[:T]->()-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = ALL SHORTEST (:A)-[:T]->+(:C) RETURN nodes(p)[1].v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [30] Groups of shortest paths
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->()-[:T]->(c:C), (a)-[:T]->()-[:T]->(c), (a)-[:T]->()-[:T]->()-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = SHORTEST 2 GROUPS (:A)-[:T]->+(:C) RETURN length(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [31] Any path between each pair
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->(:C), (:A {v: 2})-[:T]->()-[:T]->(:C), (:A {v: 3})
      """
    When executing query:
      """
      MATCH p = ANY (a:A)-[:T]->+(:C) RETURN a.v AS v, length(p) AS n
      """
    Then the result should be, in any order:
      | v | n |
      | 1 | 1 |
      | 2 | 2 |
    And no side effects

  Scenario: [32] A variable-length relationship of no step
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->({v: 2})
      """
    When executing query:
      """
      MATCH (:A)-[:T*0..1]->(n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
      | 2 |
    And no side effects

  Scenario: [33] A variable-length relationship binds a list
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T {w: 1}]->()-[:T {w: 2}]->(:B)
      """
    When executing query:
      """
      MATCH (:A)-[r:T*2]->(:B) RETURN [x IN r | x.w] AS w
      """
    Then the result should be, in any order:
      | w      |
      | [1, 2] |
    And no side effects

  Scenario: [34] A loop is walked once
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {v: 1}), (a)-[:T]->(a)
      """
    When executing query:
      """
      MATCH (:A)-[:T*]->(n) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
    And no side effects

  Scenario: [35] Undirected patterns find a relationship from both sides
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->(:A {v: 2})
      """
    When executing query:
      """
      MATCH (a:A)--(b:A) RETURN a.v AS a, b.v AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
      | 2 | 1 |
    And no side effects

  Scenario: [36] One pattern walks no relationship twice
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a)--(b)--(c) RETURN a, b, c
      """
    Then the result should be, in any order:
      | a | b | c |
    And no side effects

  Scenario: [37] Two patterns may walk the same relationship
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a:A)-->(b) MATCH (c)<--(d:A) RETURN b, c
      """
    Then the result should be, in any order:
      | b    | c    |
      | (:B) | (:B) |
    And no side effects

  Scenario: [38] A cycle of three
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)-[:T]->(c:C)-[:T]->(a)
      """
    When executing query:
      """
      MATCH (x)-[:T]->(y)-[:T]->(z)-[:T]->(x) RETURN labels(x) AS x, labels(y) AS y, labels(z) AS z
      """
    Then the result should be, in any order:
      | x     | y     | z     |
      | ['A'] | ['B'] | ['C'] |
      | ['B'] | ['C'] | ['A'] |
      | ['C'] | ['A'] | ['B'] |
    And no side effects

  Scenario: [39] Properties of a pattern may be expressions
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 3}), ({v: 4})
      """
    When executing query:
      """
      WITH 1 AS x MATCH (n {v: x + 2}) RETURN n.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
    And no side effects

  Scenario: [40] A property that is null matches nothing
    Given an empty graph
    And having executed:
      """
      CREATE ({v: 1}), ()
      """
    When executing query:
      """
      MATCH (n {v: null}) RETURN n
      """
    Then the result should be, in any order:
      | n |
    And no side effects

  Scenario: [41] An unnamed relationship with a property
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T {w: 1}]->(), (:A {v: 2})-[:T {w: 2}]->()
      """
    When executing query:
      """
      MATCH (a:A)-[{w: 2}]->() RETURN a.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
    And no side effects

  Scenario: [42] Unnamed relationships with properties, counted and by a type that is excluded
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T {w: 1}]->(), (a)-[:S {w: 1}]->(), (a)-[:T]->()
      """
    When executing query:
      """
      MATCH (a:A) RETURN COUNT { (a)-[{w: 1}]->() } AS n, COUNT { (a)-[:!T {w: 1}]->() } AS m
      """
    Then the result should be, in any order:
      | n | m |
      | 2 | 1 |
    And no side effects
