Feature: Subqueries in expressions and as clauses

  Scenario: [1] A subquery sees the variables that it imports
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a'})-[:OWNS]->(:C {price: 3}), (:P {name: 'b'}), (:P {name: 'c'})-[:OWNS]->(:C {price: 5})
      """
    When executing query:
      """
      MATCH (p:P)
      CALL (p) {
        MATCH (p)-[:OWNS]->(c)
        RETURN c.price AS price
      }
      RETURN p.name AS name, price
      """
    Then the result should be, in any order:
      | name | price |
      | 'a'  | 3     |
      | 'c'  | 5     |
    And no side effects

  Scenario: [2] A subquery that imports by WITH
    Given an empty graph
    And having executed:
      """
      UNWIND [1, 2, 3] AS v CREATE (:N {v: v})
      """
    When executing query:
      """
      MATCH (n:N)
      CALL {
        WITH n
        MATCH (m:N) WHERE m.v < n.v
        RETURN count(m) AS smaller
      }
      RETURN n.v AS v, smaller
      """
    Then the result should be, in any order:
      | v | smaller |
      | 1 | 0       |
      | 2 | 1       |
      | 3 | 2       |
    And no side effects

  Scenario: [3] A subquery that imports everything
    Given an empty graph
    When executing query:
      """
      WITH 2 AS a, 3 AS b
      CALL (*) {
        RETURN a * b AS product
      }
      RETURN product
      """
    Then the result should be, in any order:
      | product |
      | 6       |
    And no side effects

  Scenario: [4] A subquery that imports nothing runs once for each row
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      CALL () {
        UNWIND ['a', 'b'] AS y
        RETURN y
      }
      RETURN x, y
      """
    Then the result should be, in any order:
      | x | y   |
      | 1 | 'a' |
      | 1 | 'b' |
      | 2 | 'a' |
      | 2 | 'b' |
    And no side effects

  Scenario: [5] A subquery without rows takes its row away
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x
      CALL (x) {
        WITH x WHERE x <> 2
        RETURN x * 10 AS y
      }
      RETURN x, y
      """
    Then the result should be, in any order:
      | x | y  |
      | 1 | 10 |
      | 3 | 30 |
    And no side effects

  Scenario: [6] An optional subquery keeps its row
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      OPTIONAL CALL (x) {
        WITH x WHERE x > 1
        RETURN x * 10 AS y
      }
      RETURN x, y
      """
    Then the result should be, in any order:
      | x | y    |
      | 1 | null |
      | 2 | 20   |
    And no side effects

  Scenario: [7] An aggregate within a subquery is one for each row outside
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1})-[:T]->(:B), (:A {v: 2}), (a:A {v: 3})-[:T]->(:B), (a)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a:A)
      CALL (a) {
        MATCH (a)-[:T]->(b)
        RETURN count(b) AS n
      }
      RETURN a.v AS v, n
      """
    Then the result should be, in any order:
      | v | n |
      | 1 | 1 |
      | 2 | 0 |
      | 3 | 2 |
    And no side effects

  Scenario: [8] The branches of a union within a subquery
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 10] AS x
      CALL (x) {
        RETURN x AS y
        UNION
        RETURN x + 1 AS y
      }
      RETURN y
      """
    Then the result should be, in any order:
      | y  |
      | 1  |
      | 2  |
      | 10 |
      | 11 |
    And no side effects

  Scenario: [9] A subquery in a subquery
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      CALL (x) {
        CALL (x) {
          RETURN x + 1 AS inner
        }
        RETURN inner * 10 AS outer
      }
      RETURN outer
      """
    Then the result should be, in any order:
      | outer |
      | 20    |
      | 30    |
    And no side effects

  Scenario: [10] A subquery that only writes leaves the rows as they are
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x
      CALL (x) {
        CREATE (:Made {x: x})
      }
      RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
    And the side effects should be:
      | +nodes      | 2 |
      | +labels     | 1 |
      | +properties | 2 |

  Scenario: [11] Count of what a pattern finds
    Given an empty graph
    And having executed:
      """
      CREATE (a:P {name: 'a'})-[:T]->(:C), (a)-[:T]->(:C), (:P {name: 'b'})
      """
    When executing query:
      """
      MATCH (p:P)
      RETURN p.name AS name, COUNT { (p)-[:T]->() } AS n
      """
    Then the result should be, in any order:
      | name | n |
      | 'a'  | 2 |
      | 'b'  | 0 |
    And no side effects

  Scenario: [12] Count of what a whole query finds
    Given an empty graph
    And having executed:
      """
      CREATE (:P {age: 1}), (:P {age: 2}), (:P {age: 3})
      """
    When executing query:
      """
      RETURN COUNT { MATCH (p:P) WHERE p.age > 1 RETURN p } AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [13] Count within WHERE
    Given an empty graph
    And having executed:
      """
      CREATE (a:P {name: 'a'})-[:T]->(:C), (a)-[:T]->(:C), (:P {name: 'b'})-[:T]->(:C)
      """
    When executing query:
      """
      MATCH (p:P)
      WHERE COUNT { (p)-[:T]->() } > 1
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a'  |
    And no side effects

  Scenario: [14] Exists with a predicate of its own
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a'})-[:T]->(:C {v: 1}), (:P {name: 'b'})-[:T]->(:C {v: 2}), (:P {name: 'c'})
      """
    When executing query:
      """
      MATCH (p:P)
      RETURN p.name AS name, EXISTS { MATCH (p)-[:T]->(c) WHERE c.v > 1 } AS found
      """
    Then the result should be, in any order:
      | name | found |
      | 'a'  | false |
      | 'b'  | true  |
      | 'c'  | false |
    And no side effects

  Scenario: [15] Exists without MATCH
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a'})-[:T]->(:C), (:P {name: 'b'})
      """
    When executing query:
      """
      MATCH (p:P)
      WHERE EXISTS { (p)-[:T]->(:C) }
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a'  |
    And no side effects

  Scenario: [16] Exists over a union
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a'})-[:T]->(), (:P {name: 'b'})-[:S]->(), (:P {name: 'c'})
      """
    When executing query:
      """
      MATCH (p:P)
      WHERE EXISTS { MATCH (p)-[:T]->() RETURN 1 AS x UNION MATCH (p)-[:S]->() RETURN 1 AS x }
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a'  |
      | 'b'  |
    And no side effects

  Scenario: [17] Collect gathers the values of a query
    Given an empty graph
    And having executed:
      """
      CREATE (a:P {name: 'a'})-[:T]->(:C {v: 2}), (a)-[:T]->(:C {v: 1}), (:P {name: 'b'})
      """
    When executing query:
      """
      MATCH (p:P)
      RETURN p.name AS name, COLLECT { MATCH (p)-[:T]->(c) RETURN c.v ORDER BY c.v } AS values
      """
    Then the result should be, in any order:
      | name | values |
      | 'a'  | [1, 2] |
      | 'b'  | []     |
    And no side effects

  Scenario: [18] Collect keeps nulls
    Given an empty graph
    When executing query:
      """
      RETURN COLLECT { UNWIND [1, null, 2] AS x RETURN x } AS values
      """
    Then the result should be, in any order:
      | values       |
      | [1, null, 2] |
    And no side effects

  Scenario: [19] Nested exists
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a'})-[:T]->(:C)-[:T]->(:D), (:P {name: 'b'})-[:T]->(:C)
      """
    When executing query:
      """
      MATCH (p:P)
      WHERE EXISTS { MATCH (p)-[:T]->(c:C) WHERE EXISTS { (c)-[:T]->(:D) } }
      RETURN p.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a'  |
    And no side effects

  Scenario: [20] A subquery cannot make a variable twice
    Given an empty graph
    When executing query:
      """
      WITH 1 AS x
      CALL () { RETURN 2 AS x }
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: [21] What a subquery does not import it does not see
    Given an empty graph
    When executing query:
      """
      WITH 1 AS x
      CALL () { RETURN x + 1 AS y }
      RETURN y
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable
