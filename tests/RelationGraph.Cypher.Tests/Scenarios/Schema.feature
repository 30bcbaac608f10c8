Feature: Indexes, constraints and what is known of a graph

  Scenario: [1] An index changes no answer
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a', age: 1}), (:P {name: 'b', age: 2}), (:Q {name: 'a'})
      """
    And having executed:
      """
      CREATE INDEX by_name FOR (p:P) ON (p.name)
      """
    When executing query:
      """
      MATCH (p:P {name: 'a'}) RETURN p.age AS age
      """
    Then the result should be, in any order:
      | age |
      | 1   |
    And no side effects

  Scenario: [2] An index serves comparisons and prefixes
    Given an empty graph
    And having executed:
      """
      UNWIND range(1, 20) AS v CREATE (:P {v: v, name: 'n' + v})
      """
    And having executed:
      """
      CREATE INDEX by_v FOR (p:P) ON (p.v)
      """
    And having executed:
      """
      CREATE INDEX by_name FOR (p:P) ON (p.name)
      """
    When executing query:
      """
      MATCH (p:P) WHERE p.v > 18 OR p.name STARTS WITH 'n19' RETURN p.v AS v
      """
    Then the result should be, in any order:
      | v  |
      | 19 |
      | 20 |
    And no side effects

  Scenario: [3] An index knows of later changes
    Given an empty graph
    And having executed:
      """
      CREATE INDEX by_v FOR (p:P) ON (p.v)
      """
    And having executed:
      """
      CREATE (:P {v: 1}), (:P {v: 2})
      """
    And having executed:
      """
      MATCH (p:P {v: 1}) SET p.v = 3
      """
    And having executed:
      """
      MATCH (p:P {v: 2}) REMOVE p:P
      """
    When executing query:
      """
      MATCH (p:P) WHERE p.v IN [1, 2, 3] RETURN p.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 3 |
    And no side effects

  Scenario: [4] An index that is there already
    Given an empty graph
    And having executed:
      """
      CREATE INDEX by_name IF NOT EXISTS FOR (p:P) ON (p.name)
      """
    When executing query:
      """
      CREATE INDEX by_name IF NOT EXISTS FOR (p:P) ON (p.name)
      """
    Then the result should be empty
    And no side effects

  Scenario: [5] A second index of a name
    Given an empty graph
    And having executed:
      """
      CREATE INDEX by_name FOR (p:P) ON (p.name)
      """
    When executing query:
      """
      CREATE INDEX by_name FOR (q:Q) ON (q.name)
      """
    Then a SchemaError should be raised at any time: *

  Scenario: [6] Indexes are shown
    Given an empty graph
    And having executed:
      """
      CREATE INDEX by_name FOR (p:P) ON (p.name)
      """
    When executing query:
      """
      SHOW INDEXES YIELD name, labelsOrTypes, properties WHERE name = 'by_name' RETURN name, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | name      | labelsOrTypes | properties |
      | 'by_name' | ['P']         | ['name']   |
    And no side effects

  Scenario: [7] An index is dropped
    Given an empty graph
    And having executed:
      """
      CREATE INDEX by_name FOR (p:P) ON (p.name)
      """
    And having executed:
      """
      DROP INDEX by_name
      """
    When executing query:
      """
      SHOW INDEXES YIELD name WHERE name = 'by_name' RETURN count(*) AS n
      """
    Then the result should be, in any order:
      | n |
      | 0 |
    And no side effects

  Scenario: [8] An index that is not there is dropped only if it exists
    Given an empty graph
    When executing query:
      """
      DROP INDEX none IF EXISTS
      """
    Then the result should be empty
    And no side effects

  Scenario: [9] A constraint refuses a second node
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT one_name FOR (p:P) REQUIRE p.name IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {name: 'a'})
      """
    When executing query:
      """
      CREATE (:P {name: 'a'})
      """
    Then a ConstraintValidationFailed should be raised at any time: *

  Scenario: [10] A constraint does not mind what lacks the property
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT one_name FOR (p:P) REQUIRE p.name IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P), (:P)
      """
    When executing query:
      """
      MATCH (p:P) RETURN count(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [11] A constraint of several properties
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT one_pair FOR (p:P) REQUIRE (p.a, p.b) IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {a: 1, b: 1}), (:P {a: 1, b: 2})
      """
    When executing query:
      """
      MATCH (p:P {a: 1}) RETURN count(p) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [12] Constraints are shown
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT one_name FOR (p:P) REQUIRE p.name IS UNIQUE
      """
    When executing query:
      """
      SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | name       | labelsOrTypes | properties |
      | 'one_name' | ['P']         | ['name']   |
    And no side effects

  Scenario: [13] Labels, types and property keys
    Given an empty graph
    And having executed:
      """
      CREATE (:A {x: 1})-[:T {y: 1}]->(:B)
      """
    When executing query:
      """
      CALL db.labels() YIELD label RETURN label ORDER BY label
      """
    Then the result should be, in order:
      | label |
      | 'A'   |
      | 'B'   |
    And no side effects

  Scenario: [14] Types of relationships
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)-[:S]->(:A)
      """
    When executing query:
      """
      CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t ORDER BY t
      """
    Then the result should be, in order:
      | t   |
      | 'S' |
      | 'T' |
    And no side effects

  Scenario: [15] Procedures are listed
    Given an empty graph
    When executing query:
      """
      SHOW PROCEDURES YIELD name WHERE name = 'db.labels' RETURN name
      """
    Then the result should be, in any order:
      | name        |
      | 'db.labels' |
    And no side effects

  Scenario: [16] Functions are listed
    Given an empty graph
    When executing query:
      """
      SHOW FUNCTIONS YIELD name WHERE name IN ['size', 'toUpper'] RETURN name ORDER BY name
      """
    Then the result should be, in order:
      | name      |
      | 'size'    |
      | 'toUpper' |
    And no side effects

  Scenario: [17] Numbers and element ids of nodes and relationships
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a:A)-[r]->(b:B) RETURN id(a) <> id(b) AS a, elementId(a) <> elementId(b) AS b, elementId(r) = elementId(r) AS c
      """
    Then the result should be, in any order:
      | a    | b    | c    |
      | true | true | true |
    And no side effects

  Scenario: [18] A node is found by its element id
    Given an empty graph
    And having executed:
      """
      CREATE (:A {v: 1}), (:A {v: 2})
      """
    When executing query:
      """
      MATCH (a:A {v: 2}) WITH elementId(a) AS id MATCH (b) WHERE elementId(b) = id RETURN b.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 2 |
    And no side effects
