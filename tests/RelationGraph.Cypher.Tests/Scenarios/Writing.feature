Feature: Changes of the graph

  Scenario: [1] FOREACH makes one node for each item
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1, 2, 3] | CREATE (:N {v: x}))
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 3 |
      | +labels     | 1 |
      | +properties | 3 |

  Scenario: [2] FOREACH sets a property of each node of a path
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->()-[:T]->(:B)
      """
    When executing query:
      """
      MATCH p = (:A)-[:T*]->(:B) FOREACH (n IN nodes(p) | SET n.seen = true)
      """
    Then the result should be empty
    And the side effects should be:
      | +properties | 3 |

  Scenario: [3] FOREACH in FOREACH
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1, 2] | FOREACH (y IN [10, 20] | CREATE ({v: x * y})))
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 4 |
      | +properties | 4 |

  Scenario: [4] FOREACH over null does nothing
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN null | CREATE (:N))
      """
    Then the result should be empty
    And no side effects

  Scenario: [5] FOREACH keeps its variable to itself
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1] | CREATE (:N)) RETURN x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [6] Create and return a path
    Given an empty graph
    When executing query:
      """
      CREATE p = (:A {v: 1})-[:T {w: 2}]->(:B) RETURN p
      """
    Then the result should be, in any order:
      | p                               |
      | <(:A {v: 1})-[:T {w: 2}]->(:B)> |
    And the side effects should be:
      | +nodes         | 2 |
      | +relationships | 1 |
      | +labels        | 2 |
      | +properties    | 2 |

  Scenario: [7] Create one for each row
    Given an empty graph
    And having executed:
      """
      CREATE (:S {v: 1}), (:S {v: 2})
      """
    When executing query:
      """
      MATCH (s:S) CREATE (s)-[:MADE]->(t {v: s.v * 10}) RETURN t.v AS v
      """
    Then the result should be, in any order:
      | v  |
      | 10 |
      | 20 |
    And the side effects should be:
      | +nodes         | 2 |
      | +relationships | 2 |
      | +properties    | 2 |

  Scenario: [8] What a query creates it does not match before
    Given an empty graph
    And having executed:
      """
      CREATE (:N)
      """
    When executing query:
      """
      MATCH (n:N) CREATE (:N) WITH n MATCH (m:N) RETURN count(m) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And the side effects should be:
      | +nodes | 1 |

  Scenario: [9] Merge finds or makes
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'a'})
      """
    When executing query:
      """
      UNWIND ['a', 'b', 'b'] AS name
      MERGE (p:P {name: name})
      ON CREATE SET p.made = true
      ON MATCH SET p.found = true
      RETURN name, p.made AS made, p.found AS found
      """
    Then the result should be, in order:
      | name | made | found |
      | 'a'  | null | true  |
      | 'b'  | true | true  |
      | 'b'  | true | true  |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 4 |

  Scenario: [10] Merge of a relationship makes what is missing
    Given an empty graph
    And having executed:
      """
      CREATE (:A), (:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) MERGE (a)-[r:T {v: 1}]->(b) RETURN r
      """
    Then the result should be, in any order:
      | r           |
      | [:T {v: 1}] |
    And the side effects should be:
      | +relationships | 1 |
      | +properties    | 1 |

  Scenario: [11] Merge in either direction finds a relationship against its own
    Given an empty graph
    And having executed:
      """
      CREATE (:A)<-[:T {v: 1}]-(:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) MERGE (a)-[r:T]-(b) RETURN r.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 1 |
    And no side effects

  Scenario: [12] Merge of a whole path makes all of it
    Given an empty graph
    And having executed:
      """
      CREATE (:A)
      """
    When executing query:
      """
      MERGE (a:A)-[:T]->(b:B) RETURN labels(a) AS a, labels(b) AS b
      """
    Then the result should be, in any order:
      | a     | b     |
      | ['A'] | ['B'] |
    And the side effects should be:
      | +nodes         | 2 |
      | +relationships | 1 |
      | +labels        | 1 |

  Scenario: [13] Set of all properties takes the others away
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1, b: 2})
      """
    When executing query:
      """
      MATCH (n:N) SET n = {b: 3, c: 4} RETURN n
      """
    Then the result should be, in any order:
      | n                 |
      | (:N {b: 3, c: 4}) |
    And the side effects should be:
      | +properties | 2 |
      | -properties | 2 |

  Scenario: [14] Set of more properties leaves the others
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1, b: 2})
      """
    When executing query:
      """
      MATCH (n:N) SET n += {b: 3, c: null} RETURN n
      """
    Then the result should be, in any order:
      | n                 |
      | (:N {a: 1, b: 3}) |
    And the side effects should be:
      | +properties | 1 |
      | -properties | 1 |

  Scenario: [15] Set of a label
    Given an empty graph
    And having executed:
      """
      CREATE (:N)
      """
    When executing query:
      """
      MATCH (n:N) SET n:M:O RETURN labels(n) AS l
      """
    Then the result should be (ignoring element order for lists):
      | l               |
      | ['N', 'M', 'O'] |
    And the side effects should be:
      | +labels | 2 |

  Scenario: [16] Set of a property to null removes it
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1})
      """
    When executing query:
      """
      MATCH (n:N) SET n.a = null RETURN n
      """
    Then the result should be, in any order:
      | n    |
      | (:N) |
    And the side effects should be:
      | -properties | 1 |

  Scenario: [17] Set of a property by a name that is computed
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1})
      """
    When executing query:
      """
      MATCH (n:N) WITH n, 'b' AS key SET n[key] = 2 RETURN n
      """
    Then the result should be, in any order:
      | n                 |
      | (:N {a: 1, b: 2}) |
    And the side effects should be:
      | +properties | 1 |

  Scenario: [18] Remove a property and a label
    Given an empty graph
    And having executed:
      """
      CREATE (:N:M {a: 1, b: 2})
      """
    When executing query:
      """
      MATCH (n:N) REMOVE n.a, n:M RETURN n
      """
    Then the result should be, in any order:
      | n           |
      | (:N {b: 2}) |
    And the side effects should be:
      | -properties | 1 |
      | -labels     | 1 |

  Scenario: [19] Properties of a node copied to another
    Given an empty graph
    And having executed:
      """
      CREATE (:A {x: 1, y: 2}), (:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) SET b = a RETURN b
      """
    Then the result should be, in any order:
      | b                 |
      | (:B {x: 1, y: 2}) |
    And the side effects should be:
      | +properties | 2 |

  Scenario: [20] Delete a relationship
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T {v: 1}]->(:B)
      """
    When executing query:
      """
      MATCH ()-[r:T]->() DELETE r
      """
    Then the result should be empty
    And the side effects should be:
      | -relationships | 1 |
      | -properties    | 1 |

  Scenario: [21] Delete a node with what hangs on it
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)-[:T]->(:C)
      """
    When executing query:
      """
      MATCH (b:B) DETACH DELETE b
      """
    Then the result should be empty
    And the side effects should be:
      | -nodes         | 1 |
      | -relationships | 2 |
      | -labels        | 1 |

  Scenario: [22] Delete a path
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH p = (:A)-->(:B) DELETE p
      """
    Then the result should be empty
    And the side effects should be:
      | -nodes         | 2 |
      | -relationships | 1 |
      | -labels        | 2 |

  Scenario: [23] A node that has relationships is not deleted
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a:A) DELETE a
      """
    Then a ConstraintVerificationFailed should be raised at runtime: DeleteConnectedNode

  Scenario: [24] A node and its relationships deleted together
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (a:A)-[r]->() DELETE a, r
      """
    Then the result should be empty
    And the side effects should be:
      | -nodes         | 1 |
      | -relationships | 1 |
      | -labels        | 1 |

  Scenario: [25] A delete of null does nothing
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n:None) DELETE n
      """
    Then the result should be empty
    And no side effects

  Scenario: [26] A failed query leaves nothing behind
    Given an empty graph
    When executing query:
      """
      CREATE (:N) WITH 1 AS x RETURN x / 0 AS y
      """
    Then an ArithmeticError should be raised at any time: *
    When executing control query:
      """
      MATCH (n) RETURN count(n) AS n
      """
    Then the result should be, in any order:
      | n |
      | 0 |

  Scenario: [27] A map cannot be stored
    Given an empty graph
    When executing query:
      """
      CREATE ({m: {a: 1}})
      """
    Then a TypeError should be raised at any time: InvalidPropertyType

  Scenario: [28] A list of lists cannot be stored
    Given an empty graph
    When executing query:
      """
      CREATE ({l: [[1]]})
      """
    Then a TypeError should be raised at any time: InvalidPropertyType

  Scenario: [29] A list is stored
    Given an empty graph
    When executing query:
      """
      CREATE (n {l: ['a', 'b'], e: []}) RETURN n
      """
    Then the result should be, in any order:
      | n                        |
      | ({l: ['a', 'b'], e: []}) |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 2 |

  Scenario: [30] Merge does not take null
    Given an empty graph
    When executing query:
      """
      MERGE (n {v: null})
      """
    Then a SemanticError should be raised at any time: MergeReadOwnWrites
